import type { Version } from '#api/procedures/procedures.ts';
import type { RunningClock } from '#engine/kernel/state.ts';
import { deriveClock } from '#engine/time/derivation.ts';
import { derivationInWords } from '#engine/time/derivation-in-words.ts';
import { sayDay } from '../shared/dates.ts';
import { LawName } from '../shared/law-name.tsx';
import type { Screen } from '../shared/screen.ts';

interface ClocksProps {
  readonly screen: Screen;
  readonly version: Version;
  readonly clocks: Readonly<Record<string, RunningClock>>;
}

/** Each legal time limit: its last day, its law, and how the date came about. */
export function Clocks({ screen, version, clocks }: ClocksProps) {
  const { file: said } = screen.words;
  const { plan, procedure } = version;
  return (
    <>
      {Object.entries(clocks).map(([name, clock]) => {
        const { lastDay, stoppedOn, expired } = clock;
        const rule = plan.clocks[name];
        const law = procedure.clocks?.[name]?.law;
        return (
          <div class="letter">
            <p>
              {said.lastDay}
              {screen.words.colon}
              <strong>{lastDay === undefined ? said.noLastDay : sayDay(lastDay, screen.language)}</strong>
            </p>
            {stoppedOn === undefined ? null : <p>{said.stopped(sayDay(stoppedOn, screen.language))}</p>}
            {expired ? (
              <p>
                <strong class="govuk-tag govuk-tag--red">{said.clockExpired}</strong>
              </p>
            ) : null}
            {law === undefined ? null : (
              <p class="quiet">
                <LawName screen={screen} procedure={procedure} reference={law} />
              </p>
            )}
            {rule === undefined ? null : (
              <details class="govuk-details">
                <summary class="govuk-details__summary">
                  <span class="govuk-details__summary-text">{said.howCome}</span>
                </summary>
                <div class="govuk-details__text">
                  {derivationInWords(deriveClock(rule, clock, plan.calendar), screen.language).map((sentence) => (
                    <p class="govuk-body-s">{sentence}</p>
                  ))}
                </div>
              </details>
            )}
          </div>
        );
      })}
    </>
  );
}
