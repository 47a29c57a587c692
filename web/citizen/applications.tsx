import { listCases } from '#api/use-cases/list-cases.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { listDrafts } from '#store/drafts/list-drafts.ts';
import { StatusTag } from '../shared/case-words.tsx';
import { sayDayOf } from '../shared/dates.ts';
import { Frame } from '../shared/frame.tsx';
import { toldBefore } from '../shared/notice.ts';
import { goTo, type PagesApp } from '../shared/pages-app.ts';
import { Say } from '../shared/say.tsx';
import { at } from '../shared/screen.ts';
import { More } from '../shared/wide-table.tsx';

/** What somebody has applied for, and what they have begun. */
export function mountApplications(pages: PagesApp): void {
  pages.show('/applications', async (visit) => {
    const { c, screen } = visit;
    const { deps, asker, words, language } = screen;
    if (asker.kind !== 'citizen') return goTo(visit, '/cases');
    const cursor = c.req.query('cursor');
    const [{ items, next }, drafts] = await Promise.all([
      listCases(deps, asker, cursor === undefined ? {} : { cursor }),
      listDrafts(deps.store.db, asker.person),
    ]);
    const begun = await Promise.all(drafts.map(async (draft) => ({ draft, version: await deps.procedures.of(draft) })));
    const { cases: said } = words;
    return c.html(
      <Frame screen={screen} title={said.title} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{said.title}</h1>
        {begun.length === 0 ? null : (
          <section aria-labelledby="drafts">
            <h2 class="govuk-heading-m" id="drafts">
              {said.drafts}
            </h2>
            <ul class="cards">
              {begun.map(({ draft, version }) => (
                <li class="card">
                  <h3>
                    <Say screen={screen} text={version.procedure.service.name} />
                  </h3>
                  <p class="quiet">{said.draftOf(sayDayOf(draft.updatedAt, language))}</p>
                  <p class="buttons card-foot">
                    <a class="govuk-button" role="button" href={at(screen, `/drafts/${draft.id}/${draft.page}`)}>
                      {said.resume}
                      <Which name={wordsIn(version.procedure.service.name, language)} />
                    </a>
                    <a class="govuk-link" href={at(screen, `/drafts/${draft.id}/delete`)}>
                      {words.form.delete}
                      <Which name={wordsIn(version.procedure.service.name, language)} />
                    </a>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="filed">
          <h2 class="govuk-heading-m" id="filed">
            {said.filed}
          </h2>
          {items.length === 0 ? (
            <p class="govuk-body">{said.none}</p>
          ) : (
            <ul class="rows">
              {items.map(({ summary, version }) => (
                <li>
                  <h3>
                    <a class="govuk-link" href={at(screen, `/cases/${summary.id}`)}>
                      <Say screen={screen} text={version.procedure.service.name} />
                      <Which name={summary.reference} />
                    </a>
                  </h3>
                  <p>
                    <span class="reference">{summary.reference}</span> · {said.filedOn}{' '}
                    {sayDayOf(summary.filedAt, language, version.plan.calendar.zone)}
                  </p>
                  <p>
                    <StatusTag screen={screen} status={summary.status} />
                  </p>
                </li>
              ))}
            </ul>
          )}
          <More
            href={next === null ? undefined : at(screen, `/applications?cursor=${encodeURIComponent(next)}`)}
            label={words.frame.more}
          />
        </section>
      </Frame>,
    );
  });
}

/** Tells links of the same name apart for whoever hears them. */
const Which = ({ name }: { readonly name: string }) => <span class="govuk-visually-hidden"> ({name})</span>;
