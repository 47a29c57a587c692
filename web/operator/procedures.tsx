import { refuse } from '#api/problems/refusal.ts';
import { type Capacity, capacitiesOf } from '#api/session/asker.ts';
import { listProcedures } from '#api/use-cases/list-procedures.ts';
import { maySeeProposals } from '#api/use-cases/publishing/read-proposals.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { listVersions } from '#store/procedures/list-versions.ts';
import { LettersLink } from '../designer/letters/letters-link.tsx';
import { proposalWords } from '../designer/words.ts';
import { sayInstant } from '../shared/dates.ts';
import { Frame } from '../shared/frame.tsx';
import { namesOf } from '../shared/names-of.ts';
import type { PagesApp } from '../shared/pages-app.ts';
import { Say } from '../shared/say.tsx';
import { Cells, WideTable } from '../shared/wide-table.tsx';
import { words as allWords } from '../shared/words/words-of.ts';

const readers: readonly Capacity[] = ['operator', 'designer', 'publisher'];

/** Published procedures with all their versions; for those who make and those who run them. */
export function mountProcedures(pages: PagesApp): void {
  pages.show('/procedures', async ({ c, screen }) => {
    const { deps, asker, words, language } = screen;
    const capacities = capacitiesOf(asker);
    if (!capacities.some((one) => readers.includes(one))) return refuse('access/not-found', '');
    const { procedures: said } = words;
    const mayRead = maySeeProposals(asker);
    const current = await listProcedures(deps);
    const all = await Promise.all(
      current.map(async ({ slug, procedure }) => ({
        slug,
        procedure,
        versions: await listVersions(deps.store.db, slug),
      })),
    );
    const names = await namesOf(
      deps,
      all.flatMap(({ versions }) => versions.flatMap(({ publishedBy, proposedBy }) => [publishedBy, proposedBy])),
    );
    const nameOfVersion = proposalWords[language].name;
    const nameOf = (id: string) => names.get(id) ?? id;
    return c.html(
      <Frame screen={screen} title={said.title}>
        <h1 class="govuk-heading-xl">{said.title}</h1>
        <p class="lead">{said.lead}</p>
        {all.length === 0 ? <p class="govuk-body">{said.none}</p> : null}
        {all.map(({ slug, procedure, versions }) => (
          <section aria-labelledby={`procedure-${slug}`}>
            <h2 class="govuk-heading-m" id={`procedure-${slug}`}>
              <Say screen={screen} text={procedure.service.name} />
            </h2>
            <p class="govuk-body">
              <code class="reference">{slug}</code> · {said.languages}
              {words.colon}
              {procedure.languages.map((one) => allWords[one].ownName).join(', ')} · {said.steps}
              {words.colon}
              {Object.keys(procedure.steps).length}
            </p>
            <WideTable
              caption={said.caption(wordsIn(procedure.service.name, language))}
              columns={[said.version, said.state, said.published, said.by, 'SHA-256']}
            >
              {versions.map(({ version, status, publishedAt, publishedBy, proposedBy, hash }) => (
                <Cells>
                  {[
                    <>
                      {nameOfVersion(version)}
                      {mayRead ? (
                        <>
                          <br />
                          <LettersLink
                            screen={screen}
                            slug={slug}
                            version={version}
                            name={`${wordsIn(procedure.service.name, language)}, ${nameOfVersion(version)}`}
                          />
                        </>
                      ) : null}
                    </>,
                    <strong class={`govuk-tag ${status === 'published' ? 'govuk-tag--green' : 'govuk-tag--grey'}`}>
                      {said.states[status]}
                    </strong>,
                    <span class="nowrap">{sayInstant(publishedAt, language)}</span>,
                    proposedBy === null ? nameOf(publishedBy) : said.two(nameOf(proposedBy), nameOf(publishedBy)),
                    <code class="reference">{hash.slice(0, 16)}…</code>,
                  ]}
                </Cells>
              ))}
            </WideTable>
          </section>
        ))}
      </Frame>,
    );
  });
}
