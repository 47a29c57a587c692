import { caseFacts } from '#api/use-cases/case-facts.ts';
import { dataOfTask } from '#api/use-cases/task-form.ts';
import { showValue } from '#engine/fields/show-file.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Expression } from '#engine/kernel/json.ts';
import type { Text } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { evaluate } from '#engine/rules/evaluate.ts';
import { CaseData } from '../shared/case-data.tsx';
import { at, type Screen } from '../shared/screen.ts';
import { Evaluation } from './evaluation.tsx';
import { LetterPreviews } from './letters/letter-previews.tsx';
import { TableResults } from './table-results.tsx';
import type { TaskScreen } from './task-page.tsx';

interface TaskContextProps {
  readonly screen: Screen;
  readonly open: TaskScreen;
}

/** What one needs to see beside the form: officers the file and its evaluation, applicants why they are asked. */
export function TaskContext({ screen, open }: TaskContextProps) {
  const { task, version, seen } = open;
  const { file: said, task: told } = screen.words;
  if (task.role === 'applicant') return null;
  const { record } = seen;
  return (
    <div>
      <p class="govuk-body">
        <a class="govuk-link" href={at(screen, `/cases/${task.caseId}`)}>
          {told.caseFile}
        </a>
      </p>
      {seen.replies.length === 0 ? null : (
        <p class="govuk-inset-text">
          <a class="govuk-link" href={`${at(screen, `/cases/${task.caseId}`)}#replies`}>
            {screen.words.replies.came(seen.replies.length)}
          </a>
        </p>
      )}
      <section aria-labelledby="data">
        <h2 class="govuk-heading-m" id="data">
          {said.data}
        </h2>
        <CaseData
          screen={screen}
          data={dataOfTask(version, task)}
          file={{ ...task.around?.frames, ...(task.around?.file ?? record.file) }}
        />
      </section>
      {Object.keys(record.rules).length === 0 ? null : (
        <section aria-labelledby="evaluation">
          <h2 class="govuk-heading-m" id="evaluation">
            {said.evaluation}
          </h2>
          <Evaluation screen={screen} version={version} rules={record.rules} />
          <TableResults screen={screen} version={version} tables={record.tables} />
        </section>
      )}
      {seen.seenAs === 'officer' ? <LetterPreviews screen={screen} view={seen} heading="h2" /> : null}
    </div>
  );
}

/** Why somebody is asked, or what, in words; empty where the definition gives no reason. */
export function reasonFor({ task, version, seen }: TaskScreen, { language, now }: Screen): string {
  const step = version.step(task.path)?.step;
  if (step && 'question' in step) return wordsIn(step.question as Text, language);
  const reason = step && 'reason' in step ? (step.reason as Expression | undefined) : undefined;
  if (reason === undefined) return '';
  const judged = evaluate(reason, caseFacts(seen.record, version, now, task.around));
  if (!('value' in judged)) return '';
  const place = isObject(reason) && typeof reason.var === 'string' ? reason.var : '';
  return showValue(dataOfTask(version, task), place, judged.value, language);
}
