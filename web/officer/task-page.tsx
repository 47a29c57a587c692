import { randomUUID } from 'node:crypto';
import type { Refusal } from '#api/problems/refusal.ts';
import { caseFacts } from '#api/use-cases/case-facts.ts';
import type { CaseView } from '#api/use-cases/read-case.ts';
import type { TaskView } from '#api/use-cases/read-task.ts';
import { dataOfTask, needsReasons, taskForm } from '#api/use-cases/task-form.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { outcomeName, StepName, stepName } from '../shared/case-words.tsx';
import { sayDay, sayDayOf } from '../shared/dates.ts';
import { Radio } from '../shared/fields/radio.tsx';
import { FormToken } from '../shared/form-token.tsx';
import { type AskedField, askedFields } from '../shared/forms/asked-fields.ts';
import { ErrorSummary } from '../shared/forms/error-summary.tsx';
import { DefaultButton, FormFields } from '../shared/forms/form-fields.tsx';
import { problemLinks } from '../shared/forms/problems-by-field.ts';
import { Frame } from '../shared/frame.tsx';
import { toldBefore } from '../shared/notice.ts';
import type { Visit } from '../shared/pages-app.ts';
import { Say } from '../shared/say.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { reasonFor, TaskContext } from './task-context.tsx';

/** A task as it stands on the page: what was chosen and entered so far, and what is wrong with it. */
export interface TaskScreen extends TaskView {
  readonly seen: CaseView;
  readonly names: ReadonlyMap<string, string>;
  readonly outcome: string | undefined;
  readonly reasons: string;
  readonly entered: JsonObject;
  readonly problems: ReadonlyMap<string, string>;
  readonly notice?: string;
  /** What was sent has changed nothing: the task is not, or no longer, the asker's to do. */
  readonly refused?: true;
}

/** What the form of the chosen outcome asks for; while none is chosen, that of the task. */
export function askedOfTask({ task, version, seen, outcome, entered }: TaskScreen, now: number): AskedField[] {
  const { pages } = taskForm(version, task, outcome ?? '');
  const places = [...new Set(pages.flatMap(({ fields }) => fields))];
  const facts = caseFacts(seen.record, version, now, task.around);
  return askedFields({ data: dataOfTask(version, task), places, entered, facts });
}

export function taskPage(
  visit: Visit,
  open: TaskScreen,
  status: 200 | 409 | 422 = 200,
): Response | Promise<Response> | Refusal {
  const { c, screen } = visit;
  const { task, version, problems } = open;
  const asksApplicant = task.role === 'applicant';
  const name = stepName(version, task.path, screen);
  const wrong = open.refused
    ? [{ sentence: screen.words.task.refused }]
    : problemLinks(dataOfTask(version, task), problems);
  c.status(status);
  return c.html(
    <Frame
      screen={screen}
      title={`${name} ${task.reference}`}
      error={wrong.length > 0}
      back={asksApplicant ? `/cases/${task.caseId}` : '/inbox'}
      notice={open.notice ?? toldBefore(c)}
    >
      <ErrorSummary screen={screen} problems={wrong} />
      <span class="govuk-caption-l">
        <Say screen={screen} text={version.procedure.service.name} /> · <span class="reference">{task.reference}</span>
      </span>
      <h1 class="govuk-heading-l">
        <StepName screen={screen} version={version} path={task.path} />
      </h1>
      <Reason screen={screen} open={open} />
      {task.dueDay === null ? null : (
        <p class="govuk-body">
          <strong>{screen.words.task.due(sayDay(task.dueDay, screen.language))}</strong>
          {task.escalated ? ` ${screen.words.task.escalated}` : ''}
        </p>
      )}
      <div class={asksApplicant ? 'narrow' : 'side side-even'}>
        <div>{obstacleTo(open, screen) ?? <TaskForm screen={screen} open={open} now={screen.now} />}</div>
        <TaskContext screen={screen} open={open} />
      </div>
    </Frame>,
  );
}

function Reason({ screen, open }: Omit<TaskFormProps, 'now'>) {
  const reason = reasonFor(open, screen);
  if (reason === '') return null;
  return (
    <div class="govuk-inset-text">
      <p>
        <strong>{open.task.role === 'applicant' ? screen.words.case.reason : screen.words.task.question}</strong>
      </p>
      <p class="lines">{reason}</p>
    </div>
  );
}

/** Why the asker cannot do this task, said before they try. */
function obstacleTo(open: TaskScreen, screen: Screen) {
  const { task, version, names } = open;
  const { task: said } = screen.words;
  if (task.status === 'done') {
    const outcome = task.outcome === null ? '' : outcomeName(version, task.path, task.outcome, screen);
    return (
      <p class="govuk-inset-text">
        {said.done} {outcome === '' ? '' : said.doneWith(outcome)} {doneBy(open, screen)}
      </p>
    );
  }
  if (task.status === 'closed') return <p class="govuk-inset-text">{said.gone}</p>;
  if (task.excluded.includes(screen.asker?.person ?? ''))
    return (
      <div class="govuk-inset-text">
        <h2 class="govuk-heading-m">{said.fourEyes}</h2>
        <p>{said.fourEyesText}</p>
      </div>
    );
  if (task.assignee !== null && task.assignee !== screen.asker?.person)
    return <p class="govuk-inset-text">{said.others(names.get(task.assignee) ?? task.assignee)}</p>;
  return undefined;
}

function doneBy({ task: { closedBy, closedAt }, version, names }: TaskScreen, { words, language }: Screen): string {
  if (closedBy === null || closedAt === null) return '';
  return words.task.doneBy(names.get(closedBy) ?? closedBy, sayDayOf(closedAt, language, version.plan.calendar.zone));
}

interface TaskFormProps {
  readonly screen: Screen;
  readonly open: TaskScreen;
  readonly now: number;
}

function TaskForm({ screen, open, now }: TaskFormProps) {
  const { task, version, problems, outcome, reasons } = open;
  const { task: said, case: told } = screen.words;
  const asksApplicant = task.role === 'applicant';
  const needing = task.outcomes.filter((one) => needsReasons(version, task, one));
  return (
    <>
      {asksApplicant || task.assignee !== null ? null : (
        <form method="post" action={at(screen, `/tasks/${task.id}/claim`)}>
          <FormToken screen={screen} />
          <p class="govuk-body">{said.unclaimed}</p>
          <button class="govuk-button govuk-button--secondary">{said.claim}</button>
        </form>
      )}
      <form method="post" action={at(screen, `/tasks/${task.id}`)} enctype="multipart/form-data" novalidate>
        <DefaultButton />
        <FormToken screen={screen} />
        <input type="hidden" name="once" value={randomUUID()} />
        <FormFields screen={screen} fields={askedOfTask(open, now)} problems={problems} own={asksApplicant} />
        {task.outcomes.length < 2 ? null : (
          <Outcomes screen={screen} open={open} chosen={outcome} problem={problems.get('outcome')} />
        )}
        {asksApplicant ? null : (
          <Reasons
            screen={screen}
            value={reasons}
            problem={problems.get('reasons')}
            hint={
              needing.length === 0
                ? undefined
                : said.reasonsHint(needing.map((one) => outcomeName(version, task.path, one, screen)).join(', '))
            }
          />
        )}
        <button class="govuk-button" name="do" value="continue">
          {asksApplicant ? told.corrected : said.finish}
        </button>
      </form>
    </>
  );
}

interface OutcomesProps {
  readonly screen: Screen;
  readonly open: TaskScreen;
  readonly chosen: string | undefined;
  readonly problem: string | undefined;
}

function Outcomes({ screen, open: { task, version }, chosen, problem }: OutcomesProps) {
  const { task: said, form } = screen.words;
  return (
    <div class={`govuk-form-group${problem === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset class="govuk-fieldset" aria-describedby={problem === undefined ? undefined : 'outcome-problem'}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{said.outcome}</legend>
        {problem === undefined ? null : (
          <p class="govuk-error-message" id="outcome-problem">
            <span class="govuk-visually-hidden">{form.problemPrefix}</span> {problem}
          </p>
        )}
        <div class="govuk-radios">
          {task.outcomes.map((one, i) => (
            <Radio name="outcome" id={i === 0 ? 'outcome' : `outcome-${one}`} value={one} chosen={chosen === one}>
              {outcomeName(version, task.path, one, screen)}
            </Radio>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface ReasonsProps {
  readonly screen: Screen;
  readonly value: string;
  readonly problem: string | undefined;
  readonly hint: string | undefined;
}

function Reasons({ screen, value, problem, hint }: ReasonsProps) {
  const { task: said, form } = screen.words;
  const described = [
    ...(hint === undefined ? [] : ['reasons-hint']),
    ...(problem === undefined ? [] : ['reasons-problem']),
  ];
  return (
    <div class={`govuk-form-group${problem === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for="reasons">
        {said.note}
        {` (${form.optional})`}
      </label>
      {hint === undefined ? null : (
        <div class="govuk-hint" id="reasons-hint">
          {hint}
        </div>
      )}
      {problem === undefined ? null : (
        <p class="govuk-error-message" id="reasons-problem">
          <span class="govuk-visually-hidden">{form.problemPrefix}</span> {problem}
        </p>
      )}
      <textarea
        class="govuk-textarea"
        id="reasons"
        name="reasons"
        rows={3}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
      >
        {value}
      </textarea>
    </div>
  );
}
