import type { Json, JsonObject } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { segmentsOf, valueAt } from '../path.ts';
import { aggregations } from './aggregate.ts';
import { byPriority, hitPolicies } from './apply-hit-policy.ts';
import { type Column, columns } from './column.ts';
import { compileRows, outputLiteral } from './compile-rows.ts';
import type { Aggregation, HitPolicy, Row } from './decision-table.ts';
import { type DmnTable, notDmnTable } from './dmn-table.ts';
import { isName } from './literal.ts';
import { matchRows } from './match-row.ts';
import { alternatives } from './parse-cell.ts';
import { type TableProblem, tableProblem } from './table-problem.ts';

export type DmnResult = { readonly result: Json } | { readonly problem: TableProblem };

/** A table that is ready for any number of inputs. */
export type DmnEvaluation = (input: JsonObject) => DmnResult;

const policies: ReadonlyMap<string, HitPolicy> = new Map([
  ['UNIQUE', 'unique'],
  ['FIRST', 'first'],
  ['PRIORITY', 'priority'],
  ['ANY', 'any'],
  ['COLLECT', 'collect'],
  ['RULE ORDER', 'ruleOrder'],
  ['OUTPUT ORDER', 'outputOrder'],
]);
const named: ReadonlyMap<string, Aggregation> = new Map([
  ['SUM', 'sum'],
  ['MIN', 'min'],
  ['MAX', 'max'],
  ['COUNT', 'count'],
]);

/**
 * Reads such a table. A single output answers with its bare value, several with an object. In cells a name stands for
 * the input of that name; FEEL beyond that is a problem. Days come as text or as `{ "@date": "2026-02-28" }`.
 */
export function readDmnTable(given: unknown): DmnEvaluation | readonly TableProblem[] {
  const misshapen = notDmnTable(given);
  if (misshapen) return [misshapen];
  const table = given as DmnTable;
  const problems: TableProblem[] = [];
  const policy = policies.get(table.hitPolicy);
  const aggregation = table.aggregation == null ? undefined : named.get(table.aggregation);
  if (policy === undefined) problems.push(tableProblem('table/unknown-policy', '/hitPolicy', table.hitPolicy));
  if (table.aggregation != null && aggregation === undefined) {
    problems.push(tableProblem('table/unknown-policy', '/aggregation', table.aggregation));
  }
  for (const [index, { expression }] of table.inputs.entries()) {
    if (!isName(expression))
      problems.push(tableProblem('table/unreadable-cell', `/inputs/${index}/expression`, expression));
  }
  const outputs = table.outputs.map(({ name, values }, index) => ({
    name: name ?? `output ${index + 1}`,
    column: references,
    ...(values != null && { values: valuesOf(values) }),
  }));
  const rows = table.rules.map((rule): Row => [rule.in, rule.out]);
  const compiled = compileRows(
    rows,
    table.inputs.map(() => references),
    outputs,
    '/rules',
    problems,
  );
  const otherwise = table.outputs.map(({ default: text }) => (text == null ? null : (valuesOf(text)[0] ?? null)));
  if (problems.length > 0 || policy === undefined) return problems;
  const order = byPriority(outputs);
  const shape = (values: JsonObject): Json => (outputs.length === 1 ? (Object.values(values)[0] ?? null) : values);
  const nothing = Object.fromEntries(outputs.map(({ name }, index) => [name, otherwise[index] ?? null]));

  return (input) => {
    const resolve = (name: string) => dayWritten(valueAt(input, segmentsOf(name) ?? ['']) ?? null);
    const inputs = table.inputs.map(({ expression }) => resolve(expression));
    const wrong = table.inputs.findIndex(({ type }, index) => !isOfType(inputs[index] ?? null, type));
    if (wrong >= 0) return { problem: tableProblem('table/wrong-type', `/inputs/${wrong}`) };
    const hit = hitPolicies[policy](matchRows(compiled, inputs, resolve), order);
    if ('problem' in hit) return hit;
    if (hit.value === null) return { result: otherwise.every((value) => value === null) ? null : shape(nothing) };
    if (!Array.isArray(hit.value)) return { result: shape(hit.value as JsonObject) };
    const results = (hit.value as readonly JsonObject[]).map(shape);
    return {
      result:
        aggregation === undefined ? results : aggregations[aggregation](results.filter((value) => value !== null)),
    };
  };
}

const references: Column = { names: 'references', holds: () => true, amount: Number };

/** The values of a list such as `"Approved", "Declined"`. */
function valuesOf(text: string): Json[] {
  return alternatives(text).map((part) => {
    const literal = outputLiteral(part.trim(), references);
    return literal === undefined || literal.sort === 'reference' ? null : literal.value;
  });
}

/** Days as text, wherever they came as an object. */
function dayWritten(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const day = (value as JsonObject)['@date'];
  return isDay(day) ? day : value;
}

const holds: Readonly<Record<string, (value: Json) => boolean>> = {
  string: columns.text.holds,
  number: (value) => typeof value === 'number',
  date: columns.date.holds,
  boolean: columns.boolean.holds,
};

function isOfType(value: Json, type: string | null | undefined): boolean {
  return value === null || (holds[type ?? '']?.(value) ?? true);
}
