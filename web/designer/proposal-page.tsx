import { Refusal } from '#api/problems/refusal.ts';
import { capacitiesOf } from '#api/session/asker.ts';
import type { ProposalToRead } from '#api/use-cases/publishing/read-proposals.ts';
import { tellFinding } from '#engine/compile/finding.ts';
import { sayInstant } from '../shared/dates.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { Frame } from '../shared/frame.tsx';
import type { Screen } from '../shared/screen.ts';
import { Cells, WideTable } from '../shared/wide-table.tsx';
import { DecideOnProposal } from './decide-on-proposal.tsx';
import { LettersLink } from './letters/letters-link.tsx';
import { proposalWords } from './words.ts';

interface ProposalPageProps {
  readonly screen: Screen & { readonly asker: NonNullable<Screen['asker']> };
  readonly proposal: ProposalToRead;
  /** The name of who proposes it. */
  readonly proposer: string;
  readonly title: string;
  /** What was entered as the reason and is none. */
  readonly wrong?: string | undefined;
}

/** What somebody needs to know who decides on a new version: what it changes, what its scenarios show, what the check says. */
export function ProposalPage({ screen, proposal, proposer, title, wrong }: ProposalPageProps) {
  const { asker, language } = screen;
  const said = proposalWords[language];
  const { proposedAt, proposedBy, hash, proven } = proposal;
  return (
    <Frame screen={screen} title={title} back="/proposals" error={wrong !== undefined}>
      {wrong === undefined ? null : (
        <ErrorSummary screen={screen} problems={[{ sentence: said.noReason, href: '#reason' }]} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {said.by} {proposer}, {sayInstant(proposedAt, language)} · <code class="reference">{hash.slice(0, 16)}…</code>
      </p>
      <p class="govuk-body">
        <LettersLink screen={screen} slug={proposal.slug} version={proposal.version} name={title} />
      </p>
      {proven instanceof Refusal ? (
        <Obstacles title={said.obstacles} refusal={proven} />
      ) : (
        <>
          <Changes screen={screen} proposal={proposal} />
          <h2 class="govuk-heading-m">{said.scenarios}</h2>
          {proven.scenarios.length === 0 ? (
            <p class="govuk-body">{said.noScenarios}</p>
          ) : (
            <>
              <p class="govuk-body">{said.passed}</p>
              <WideTable caption={said.scenarios} columns={[said.scenario, said.result]}>
                {proven.scenarios.map(({ name, result }) => (
                  <Cells>{[name, resultOf(result, screen)]}</Cells>
                ))}
              </WideTable>
            </>
          )}
          <h2 class="govuk-heading-m">{said.notes}</h2>
          {proven.warnings.length === 0 ? (
            <p class="govuk-body">{said.noNotes}</p>
          ) : (
            <ul class="govuk-list govuk-list--bullet">
              {proven.warnings.map((one) => {
                const { message, hint, pointer } = tellFinding(one, language);
                return (
                  <li>
                    {String(message)} {String(hint)} <code class="reference">{String(pointer)}</code>
                  </li>
                );
              })}
            </ul>
          )}
        </>
      )}
      <h2 class="govuk-heading-m">{said.decide}</h2>
      {proposedBy === asker.person ? (
        <p class="govuk-body">{said.own}</p>
      ) : capacitiesOf(asker).includes('publisher') ? (
        <DecideOnProposal
          screen={screen}
          proposal={proposal}
          canBePublished={!(proven instanceof Refusal)}
          wrong={wrong}
        />
      ) : (
        <p class="govuk-body">{said.waits}</p>
      )}
    </Frame>
  );
}

const resultOf = (result: string | undefined, { words: { status }, language }: Screen): string =>
  result === undefined
    ? proposalWords[language].open
    : ((status as Readonly<Record<string, { name: string } | undefined>>)[result]?.name ?? result);

function Changes({ screen, proposal: { comparison } }: Pick<ProposalPageProps, 'screen' | 'proposal'>) {
  const said = proposalWords[screen.language];
  if (!comparison) return <p class="govuk-body">{said.first}</p>;
  const title = said.changes(comparison.from);
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {comparison.changes.length === 0 ? (
        <p class="govuk-body">{said.noChange}</p>
      ) : (
        <WideTable caption={title} columns={[said.change, said.place]}>
          {comparison.changes.map(({ sentence, pointer }) => (
            <Cells>{[sentence, <code class="reference">{pointer}</code>]}</Cells>
          ))}
        </WideTable>
      )}
    </>
  );
}

const Obstacles = ({ title, refusal }: { readonly title: string; readonly refusal: Refusal }) => (
  <section aria-labelledby="obstacles">
    <h2 class="govuk-heading-m" id="obstacles">
      {title}
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {refusal.faults.map(({ detail, pointer }) => (
        <li>
          {detail} <code class="reference">{pointer}</code>
        </li>
      ))}
    </ul>
  </section>
);
