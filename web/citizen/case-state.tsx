import type { CaseView } from '#api/use-cases/read-case.ts';
import type { RunningClock } from '#engine/kernel/state.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { roleName, stepName } from '../shared/case-words.tsx';
import { sayDay } from '../shared/dates.ts';
import { at, type Screen } from '../shared/screen.ts';
import { decisionClocks } from './decision-clocks.ts';

interface CaseStateProps {
  readonly screen: Screen;
  readonly view: CaseView;
}

/** Where an application stands, in sentences: the state, what is next, who does it, by when. */
export function CaseState({ screen, view }: CaseStateProps) {
  const { record, tasks, version } = view;
  const { words, language } = screen;
  const { case: said } = words;
  const mine = tasks.filter(({ status }) => status === 'open');
  const milestone = record.milestone === null ? undefined : version.step(record.milestone)?.step.milestone;
  return (
    <section class={`state${mine.length > 0 ? ' state-yours' : ''}`} aria-labelledby="state">
      <h2 class="govuk-visually-hidden" id="state">
        {said.now}
      </h2>
      <p class="state-sentence">{words.status[record.status].sentence}</p>
      {milestone === undefined || record.closed ? null : <p>{said.milestone(wordsIn(milestone, language))}</p>}
      {mine.map((task) => (
        <ToDo screen={screen} view={view} task={task} />
      ))}
      {mine.length === 0 ? <p>{nextOf(view, screen)}</p> : null}
      {decisionClocks(version, record.clocks).map((clock) => {
        const sentence = clockSentence(clock, screen);
        return sentence === undefined ? null : <p>{sentence}</p>;
      })}
    </section>
  );
}

/** One thing that the applicant is asked for; several members of a household may be asked for theirs at once. */
function ToDo({ screen, view: { version }, task }: CaseStateProps & { readonly task: CaseView['tasks'][number] }) {
  const { case: said } = screen.words;
  return (
    <>
      <p>{said.youMust(stepName(version, task.path, screen))}</p>
      {task.dueDay === null ? null : (
        <p>
          <strong>{said.until(sayDay(task.dueDay, screen.language))}</strong>
        </p>
      )}
      <p class="buttons">
        <a class="govuk-button" role="button" href={at(screen, `/tasks/${task.id}`)}>
          {said.answer}
        </a>
      </p>
    </>
  );
}

function nextOf({ record, version, handOffs, documents }: CaseView, screen: Screen): string {
  const { case: said } = screen.words;
  if (record.closed) return documents.some(({ kind }) => kind === 'issued') ? said.letterWaits : said.over;
  const away = handOffs.find(({ state }) => state === 'sending' || state === 'acknowledged');
  if (away) return said.partner(version.procedure.partners?.[away.partner]?.name ?? away.partner);
  const step = record.milestone === null ? undefined : version.step(record.milestone)?.step;
  const role = step && 'role' in step && typeof step.role === 'string' ? step.role : undefined;
  return role === undefined ? said.working : said.with(roleName(version, role, screen));
}

/** What a legal clock means to the applicant now; nothing once a decision has stopped it. */
export function clockSentence(clock: RunningClock, { words, language }: Screen): string | undefined {
  const { stoppedOn, expired, lastDay, pauses } = clock;
  if (stoppedOn !== undefined) return undefined;
  if (pauses.some(({ to }) => to === undefined)) return words.case.paused;
  if (lastDay === undefined) return undefined;
  const day = sayDay(lastDay, language);
  return expired ? words.case.expired(day) : words.case.decisionBy(day);
}
