import type { Version } from '#api/procedures/procedures.ts';
import type { Incident } from '#store/incidents/incident.ts';
import { isoOf, sayInstant } from '../shared/dates.ts';
import { FormToken } from '../shared/form-token.tsx';
import { Say } from '../shared/say.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { Cells, WideTable } from '../shared/wide-table.tsx';
import { WhatFailed } from './failures/what-failed.tsx';
import { strandedWords } from './stranded/words.ts';

interface IncidentListProps {
  readonly screen: Screen;
  readonly incidents: readonly { readonly incident: Incident; readonly version: Version }[];
  readonly caption: string;
  /** The messages that failed in the work of each, by its id. */
  readonly failed?: ReadonlyMap<string, readonly string[]>;
  /** Whether the reader may repair them. */
  readonly acts: boolean;
}

/** Work that failed for good, and the ways to mend it. */
export function IncidentList({ screen, incidents, caption, acts, failed }: IncidentListProps) {
  const { incidents: said, inbox } = screen.words;
  return (
    <WideTable caption={caption} columns={[said.work, inbox.case, said.problem, said.since, said.action]}>
      {incidents.map(({ incident, version }) => {
        const { id, caseId, reference, name, path, problem, openedAt, resolvedAt, resolution } = incident;
        const work = said.activities[name] ?? name;
        return (
          <Cells>
            {[
              <>
                {work}
                <br />
                <StepOf screen={screen} version={version} path={path} />
              </>,
              <a class="govuk-link reference nowrap" href={at(screen, `/cases/${caseId}`)}>
                {reference}
              </a>,
              <WhatFailed screen={screen} problem={problem} />,
              <time class="nowrap" datetime={isoOf(openedAt)}>
                {sayInstant(openedAt, screen.language)}
              </time>,
              resolvedAt !== null || !acts ? (
                resolvedAt === null ? (
                  said.open
                ) : (
                  said.resolved(said.how[resolution ?? 'released'] ?? '')
                )
              ) : (
                <Repairs screen={screen} id={id} about={`${work} ${reference}`} messages={failed?.get(id) ?? []} />
              ),
            ]}
          </Cells>
        );
      })}
    </WideTable>
  );
}

/** The step that failed by its title, its place in the procedure where it has none. */
function StepOf({
  screen,
  version,
  path,
}: {
  readonly screen: Screen;
  readonly version: Version;
  readonly path: string;
}) {
  const title = version.step(path)?.step.title;
  return (
    <span class={title === undefined ? 'quiet reference' : 'quiet'}>
      {title === undefined ? path : <Say screen={screen} text={title} />}
    </span>
  );
}

interface RepairsProps {
  readonly screen: Screen;
  readonly id: string;
  readonly about: string;
  /** Those that failed in it. */
  readonly messages: readonly string[];
}

const Repairs = ({ screen, id, about, messages }: RepairsProps) => (
  <div class="buttons">
    {messages.map((message) => (
      <a class="govuk-link" href={at(screen, `/outbox/${message}`)}>
        {strandedWords[screen.language].mend}
        <span class="govuk-visually-hidden"> {about}</span>
      </a>
    ))}
    <form method="post" action={at(screen, `/incidents/${id}/retry`)}>
      <FormToken screen={screen} />
      <button class="govuk-button govuk-button--secondary">
        {screen.words.incidents.retry}
        <span class="govuk-visually-hidden"> {about}</span>
      </button>
    </form>
    <a class="govuk-link" href={at(screen, `/incidents/${id}/skip`)}>
      {screen.words.incidents.skip}
      <span class="govuk-visually-hidden"> {about}</span>
    </a>
  </div>
);
