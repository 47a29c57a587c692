import { Refusal, refuse } from '#api/problems/refusal.ts';
import { listProposals, readProposal } from '#api/use-cases/publishing/read-proposals.ts';
import { approveProposal, refuseProposal } from '#api/use-cases/publishing/settle-proposal.ts';
import type { Text } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { OpenProposal } from '#store/proposals/proposal.ts';
import { sayInstant } from '../shared/dates.ts';
import { Frame } from '../shared/frame.tsx';
import { namesOf } from '../shared/names-of.ts';
import { tellNext, toldBefore } from '../shared/notice.ts';
import { goTo, type PagesApp, type Visit } from '../shared/pages-app.ts';
import { sent } from '../shared/posted.ts';
import { at } from '../shared/screen.ts';
import { Cells, WideTable } from '../shared/wide-table.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { proposalWords } from './words.ts';

const LONGEST = 1000;

/** New versions that wait for a second person: the list, and each to be read and decided on. */
export function mountProposals(pages: PagesApp): void {
  pages.show('/proposals', async ({ c, screen }) => {
    const { deps, asker, language } = screen;
    const said = proposalWords[language];
    const waiting = await listProposals(deps, asker);
    if (waiting instanceof Refusal) return waiting;
    const names = await namesOf(
      deps,
      waiting.map(({ proposedBy }) => proposedBy),
    );
    return c.html(
      <Frame screen={screen} title={said.title} notice={toldBefore(c)}>
        <h1 class="govuk-heading-xl">{said.title}</h1>
        <p class="lead">{said.lead}</p>
        {waiting.length === 0 ? (
          <p class="govuk-body">{said.none}</p>
        ) : (
          <WideTable caption={said.caption} columns={[said.version, said.proposed, said.by]}>
            {waiting.map((one) => (
              <Cells>
                {[
                  <a class="govuk-link" href={at(screen, placeOf(one))}>
                    {nameOf(one, language)}
                  </a>,
                  <span class="nowrap">{sayInstant(one.proposedAt, language)}</span>,
                  names.get(one.proposedBy) ?? one.proposedBy,
                ]}
              </Cells>
            ))}
          </WideTable>
        )}
      </Frame>,
    );
  });

  pages.show('/proposals/:slug/:version', (visit) => show(visit));

  pages.take('/proposals/:slug/:version/approve', async (visit, posted) => {
    const { c, screen } = visit;
    const waiting = await proposalOf(visit);
    if (waiting instanceof Refusal) return waiting;
    const { slug, version } = waiting;
    const done = await approveProposal(screen.deps, screen.asker, { slug, version, hash: sent(posted, 'hash') });
    if (done instanceof Refusal) return done;
    tellNext(c, proposalWords[screen.language].approved(nameOf(waiting, screen.language)));
    return goTo(visit, '/proposals');
  });

  pages.take('/proposals/:slug/:version/refuse', async (visit, posted) => {
    const { c, screen } = visit;
    const reason = (sent(posted, 'reason') ?? '').trim();
    if (reason === '' || reason.length > LONGEST) return show(visit, reason);
    const waiting = await proposalOf(visit);
    if (waiting instanceof Refusal) return waiting;
    const { slug, version } = waiting;
    const which = { slug, version, hash: sent(posted, 'hash') };
    const done = await refuseProposal(screen.deps, screen.asker, which, reason);
    if (done instanceof Refusal) return done;
    tellNext(c, proposalWords[screen.language].refused(nameOf(waiting, screen.language)));
    return goTo(visit, '/proposals');
  });
}

const placeOf = ({ slug, version }: OpenProposal): string => `/proposals/${slug}/${version}`;

/** With what was entered as a reason and is none, if so. */
async function show(visit: Visit, wrong?: string): Promise<Response | Refusal> {
  const { c, screen } = visit;
  const read = await proposalOf(visit);
  if (read instanceof Refusal) return read;
  const title = nameOf(read, screen.language);
  const names = await namesOf(screen.deps, [read.proposedBy]);
  const proposer = names.get(read.proposedBy) ?? read.proposedBy;
  return c.html(
    <ProposalPage screen={screen} proposal={read} proposer={proposer} title={title} wrong={wrong} />,
    wrong === undefined ? 200 : 422,
  );
}

async function proposalOf({ screen: { deps, asker, language }, part }: Visit) {
  const version = Number(part('version'));
  if (!Number.isInteger(version) || version < 1 || version > 100_000) return refuse('access/not-found', '');
  return readProposal(deps, { ...asker, language }, part('slug'), version);
}

/** The procedure's name as its author wrote it, whatever else is wrong with it, and the number. */
function nameOf({ definition, version }: OpenProposal, language: keyof typeof proposalWords): string {
  const { name } = definition.service as { readonly name: Text };
  return `${wordsIn(name, language)}, ${proposalWords[language].name(version)}`;
}
