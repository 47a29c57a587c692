import type { Version } from '#api/procedures/procedures.ts';
import type { HandOff } from '#store/hand-offs/hand-off.ts';
import { outcomeName, StepName } from '../shared/case-words.tsx';
import { sayInstant } from '../shared/dates.ts';
import type { Screen } from '../shared/screen.ts';
import { Cells, WideTable } from '../shared/wide-table.tsx';

interface HandOffsProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly handOffs: readonly HandOff[];
}

/** What was handed to other authorities, and what they answered. */
export function HandOffs({ screen, version, handOffs }: HandOffsProps) {
  const { file: said, inbox, outbox } = screen.words;
  const { zone } = version.plan.calendar;
  return (
    <WideTable caption={said.handOffs} columns={[inbox.task, said.handedTo, said.sentOn, outbox.state, said.answer]}>
      {handOffs.map(({ path, partner, sentAt, state, answer }) => (
        <Cells>
          {[
            <StepName screen={screen} version={version} path={path} />,
            version.procedure.partners?.[partner]?.name ?? partner,
            sayInstant(sentAt, screen.language, zone),
            said.states[state],
            answer === null ? '–' : outcomeName(version, path, answer.outcome, screen),
          ]}
        </Cells>
      ))}
    </WideTable>
  );
}
