import { Refusal } from '#api/problems/refusal.ts';
import { claimTask } from '#api/use-cases/claim-task.ts';
import { completeTask } from '#api/use-cases/complete-task.ts';
import { readCase } from '#api/use-cases/read-case.ts';
import { readTask, type TaskView } from '#api/use-cases/read-task.ts';
import { requestIdOf } from '#api/use-cases/request-id.ts';
import { dataOfTask, needsReasons, taskForm } from '#api/use-cases/task-form.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { stepName } from '../shared/case-words.tsx';
import { changedList, enteredOn, SHOWN } from '../shared/forms/entered.ts';
import { problemsByField } from '../shared/forms/problems-by-field.ts';
import { takeUploads } from '../shared/forms/take-uploads.ts';
import { namesOf } from '../shared/names-of.ts';
import { tellNext } from '../shared/notice.ts';
import { goTo, type PagesApp, type Visit } from '../shared/pages-app.ts';
import { allSent, type Posted, sent } from '../shared/posted.ts';
import { askedOfTask, type TaskScreen, taskPage } from './task-page.tsx';

/** One task: an officer's work with its outcome, or what an applicant is asked for. */
export function mountTask(pages: PagesApp): void {
  pages.show('/tasks/:id', async (visit) => {
    const open = await openTask(visit);
    return open instanceof Refusal ? open : taskPage(visit, open);
  });

  pages.take('/tasks/:id/claim', async (visit) => {
    const { c, screen, part } = visit;
    const claimed = await claimTask(screen.deps, screen.asker, part('id'));
    if (claimed instanceof Refusal) return asItStands(visit, claimed);
    tellNext(c, screen.words.inbox.claimed);
    return goTo(visit, `/tasks/${part('id')}`);
  });

  pages.take('/tasks/:id', finishTask);
}

/** Where somebody was faster, or somebody else has to do it: the task as it stands now, and that nothing was changed. */
async function asItStands(visit: Visit, refused: Refusal): Promise<Response | Refusal> {
  const now = refused.status === 409 ? await openTask(visit) : refused;
  return now instanceof Refusal ? now : taskPage(visit, { ...now, refused: true }, 409);
}

async function openTask({ screen: { deps, asker }, part }: Visit): Promise<TaskScreen | Refusal> {
  const view = await readTask(deps, asker, part('id'));
  if (view instanceof Refusal) return view;
  const seen = await readCase(deps, asker, view.task.caseId);
  if (seen instanceof Refusal) return seen;
  const { task } = view;
  const [only] = task.outcomes;
  return {
    ...view,
    seen,
    outcome: task.outcomes.length === 1 ? only : undefined,
    reasons: '',
    entered: {},
    problems: new Map(),
    names: await namesOf(deps, [task.assignee, task.closedBy]),
  };
}

async function finishTask(visit: Visit, sentForm: Posted): Promise<Response | Refusal> {
  const { screen, part } = visit;
  const { deps, asker, words, language } = screen;
  const opened = await openTask(visit);
  if (opened instanceof Refusal) return opened;
  const { task, version } = opened;
  const requestId = requestIdOf(asker.person, sent(sentForm, 'once') ?? '');
  if (task.status !== 'open') {
    const outcome = sent(sentForm, 'outcome') ?? opened.outcome ?? '';
    return finished(visit, opened, await completeTask(deps, asker, part('id'), { outcome }, requestId));
  }
  const data = dataOfTask(version, task);
  const { posted, problems: unusable } = await takeUploads(screen, data, sentForm);
  const chosen = sent(posted, 'outcome') ?? opened.outcome;
  const outcome = task.outcomes.find((one) => one === chosen);
  const places = taskForm(version, task, outcome ?? '').pages.flatMap(({ fields }) => fields);
  const entered = enteredOn(posted, data, places);
  const reasons = sent(posted, 'reasons') ?? '';
  const open: TaskScreen = { ...opened, outcome, reasons, entered };
  const change = changedList(sent(posted, 'do'), entered);
  if (change) return taskPage(visit, { ...open, entered: change.entered });
  const problems = new Map(unusable);
  if (outcome === undefined) problems.set('outcome', words.task.chooseOutcome);
  else if (needsReasons(version, task, outcome) && reasons.trim() === '')
    problems.set('reasons', words.task.reasonsNeeded);
  const further = askedOfTask(open, screen.now).some(({ path }) => !allSent(posted, SHOWN).includes(path));
  if (problems.size > 0 || further)
    return taskPage(visit, { ...open, problems, ...(further && { notice: words.task.further }) }, 422);
  const done = await completeTask(
    deps,
    asker,
    part('id'),
    { outcome: outcome ?? '', data: unchangedFilesLeftOut(entered, opened), reasons },
    requestId,
  );
  const wrong = problemsByField(data, done instanceof Refusal ? done.fields : [], language);
  return wrong.size > 0 ? taskPage(visit, { ...open, problems: wrong }, 422) : finished(visit, opened, done);
}

function finished(visit: Visit, { task, version }: TaskScreen, done: TaskView | Refusal) {
  const { c, screen } = visit;
  const { words } = screen;
  if (done instanceof Refusal) return asItStands(visit, done);
  const mine = task.role === 'applicant';
  tellNext(
    c,
    mine ? words.case.answered : words.inbox.done(`${stepName(version, task.path, screen)} ${task.reference}`),
  );
  return goTo(visit, mine ? `/cases/${task.caseId}` : '/inbox');
}

/** A file that stays as it is in the case is not handed in again: it may be somebody else's. */
function unchangedFilesLeftOut(entered: JsonObject, { seen: { record } }: TaskScreen): JsonObject {
  const same = (path: string) => {
    const there = path
      .split('.')
      .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], record.file);
    const before = (there as { document?: string } | undefined)?.document;
    return before !== undefined && before === (entered[path] as { document?: string } | null)?.document;
  };
  return Object.fromEntries(Object.entries(entered).filter(([path]) => !same(path)));
}
