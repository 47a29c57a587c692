import type { Pages } from '#engine/compile/asked-of-task.ts';
import type { Data } from '#engine/fields/field-at.ts';
import type { FieldProblem } from '#engine/fields/field-problem.ts';
import { problemInWords } from '#engine/fields/problem-in-words.ts';
import { readForm } from '#engine/fields/read-form.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { type Refusal, refuse } from '../problems/refusal.ts';

/** Values by place of the case file, read as the form says; or what is wrong with them. */
export function readEntered(
  data: Data,
  form: Pages,
  input: JsonObject,
  facts: JsonObject,
  code: ProblemCode,
): JsonObject | Refusal {
  const read = readForm({ data, form }, input, facts);
  return 'values' in read ? read.values : refuseFields(data, read.problems, code);
}

export function refuseFields(data: Data, fields: readonly FieldProblem[], code: ProblemCode): Refusal {
  const faults = fields.map((problem) => ({
    pointer: problem.pointer,
    code: problem.code,
    detail: problemInWords(data, problem, 'en'),
  }));
  const count = faults.length === 1 ? 'One entry has' : `${faults.length} entries have`;
  return refuse(code, `${count} to be corrected; see errors.`, { faults, fields });
}
