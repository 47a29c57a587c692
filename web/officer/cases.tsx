import { listCases } from '#api/use-cases/list-cases.ts';
import { type CaseStatus, caseStatuses } from '#engine/kernel/state.ts';
import { StatusTag } from '../shared/case-words.tsx';
import { sayDayOf } from '../shared/dates.ts';
import { Frame } from '../shared/frame.tsx';
import { namesOf } from '../shared/names-of.ts';
import { goTo, type PagesApp } from '../shared/pages-app.ts';
import { Say } from '../shared/say.tsx';
import { at } from '../shared/screen.ts';
import { Cells, More, WideTable } from '../shared/wide-table.tsx';

const STATUSES = caseStatuses.filter((status) => status !== 'draft');

/** All cases that somebody may see, by status. */
export function mountCases(pages: PagesApp): void {
  pages.show('/cases', async (visit) => {
    const { c, screen } = visit;
    const { deps, asker, words, language } = screen;
    if (asker.kind === 'citizen') return goTo(visit, '/applications');
    const { cases: said } = words;
    const status: CaseStatus | undefined = STATUSES.find((one) => one === c.req.query('status'));
    const cursor = c.req.query('cursor');
    const filter = { ...(status && { status }), ...(cursor !== undefined && { cursor }) };
    const { items, next } = await listCases(deps, asker, filter);
    const names = await namesOf(
      deps,
      items.map(({ summary }) => summary.applicant),
    );
    const chosen = status === undefined ? said.every : words.status[status].name;
    return c.html(
      <Frame screen={screen} title={`${said.all}${words.colon}${chosen}`}>
        <h1 class="govuk-heading-xl">{said.all}</h1>
        <form class="filter" method="get" action={at(screen, '/cases')}>
          <div class="govuk-form-group">
            <label class="govuk-label" for="status">
              {said.status}
            </label>
            <select class="govuk-select" id="status" name="status">
              <option value="">{said.every}</option>
              {STATUSES.map((one) => (
                <option value={one} selected={one === status}>
                  {words.status[one].name}
                </option>
              ))}
            </select>
          </div>
          <button class="govuk-button govuk-button--secondary">{words.inbox.filter}</button>
        </form>
        {items.length === 0 ? (
          <p class="govuk-body">{said.noneAtAll}</p>
        ) : (
          <WideTable
            caption={`${said.all}${words.colon}${chosen}`}
            columns={[said.reference, said.service, said.applicant, said.filedOn, said.status]}
          >
            {items.map(({ summary, version }) => (
              <Cells>
                {[
                  <a class="govuk-link reference nowrap" href={at(screen, `/cases/${summary.id}`)}>
                    {summary.reference}
                  </a>,
                  <Say screen={screen} text={version.procedure.service.name} />,
                  names.get(summary.applicant) ?? summary.applicant,
                  <span class="nowrap">{sayDayOf(summary.filedAt, language, version.plan.calendar.zone)}</span>,
                  <StatusTag screen={screen} status={summary.status} />,
                ]}
              </Cells>
            ))}
          </WideTable>
        )}
        <More
          href={
            next === null
              ? undefined
              : at(screen, `/cases?${new URLSearchParams({ ...(status && { status }), cursor: next })}`)
          }
          label={words.frame.more}
        />
      </Frame>,
    );
  });
}
