import type { Json, JsonObject } from '../../kernel/json.ts';
import { evaluate } from '../evaluate.ts';
import { aggregations } from './aggregate.ts';
import { hitPolicies } from './apply-hit-policy.ts';
import { columns } from './column.ts';
import { type CompiledTable, compileTable } from './compile-table.ts';
import type { DecisionTable } from './decision-table.ts';
import { editionOn } from './edition-on.ts';
import { matchRows } from './match-row.ts';
import { type TableProblem, tableProblem } from './table-problem.ts';

/** What a table answers. */
export type TableResult =
  | {
      /**
       * The outputs by name, `{ "amount": "120.00" }`; null when no row matches. A list of such under `ruleOrder`,
       * `outputOrder` and plain `collect`. Aggregated, the one output holds the aggregate: a count of 0 for none, else null.
       */
      readonly value: Json;
      /** The rows that matched, counted from 0 in the edition that was in force from `validFrom`. */
      readonly rows: readonly number[];
      readonly validFrom: string;
      /** The values of the inputs; null for what is unknown. */
      readonly inputs: readonly Json[];
    }
  | { readonly problem: TableProblem };

const compiled = new WeakMap<DecisionTable, CompiledTable | readonly TableProblem[]>();

/**
 * Looks the facts up in the edition in force on `day` (the case's day of filing, YYYY-MM-DD). An unknown input counts as
 * nothing, which matches `-`, `null` and the opposite of a value, but no comparison and no range.
 */
export function evaluateTable(table: DecisionTable, facts: JsonObject, day: string): TableResult {
  const ready = compiledOnce(table);
  if (!('editions' in ready)) return { problem: ready[0] ?? tableProblem('table/unreadable-cell', '') };
  const edition = editionOn(ready.editions, day);
  if (edition === undefined) return { problem: tableProblem('table/no-edition', '/editions', day) };
  const inputs: Json[] = [];
  for (const [index, { expression, type }] of table.inputs.entries()) {
    const pointer = `/inputs/${index}/expression`;
    const evaluated = evaluate(expression, facts);
    if ('problem' in evaluated)
      return { problem: { ...evaluated.problem, pointer: pointer + evaluated.problem.pointer } };
    const value = 'value' in evaluated ? evaluated.value : null;
    if (value !== null && !columns[type].holds(value))
      return { problem: tableProblem('table/wrong-type', pointer, type) };
    inputs.push(value);
  }
  const matches = matchRows(edition.rows, inputs, () => null);
  const hit = hitPolicies[table.hitPolicy](matches, ready.byPriority);
  if ('problem' in hit) return hit;
  const rows = matches.map(({ row }) => row);
  return { value: aggregated(table, hit.value), rows, validFrom: edition.validFrom, inputs };
}

function compiledOnce(table: DecisionTable): CompiledTable | readonly TableProblem[] {
  const known = compiled.get(table);
  if (known !== undefined) return known;
  const made = compileTable(table);
  compiled.set(table, made);
  return made;
}

function aggregated({ aggregation, outputs }: DecisionTable, value: Json): Json {
  const [first] = outputs;
  if (aggregation === undefined || first === undefined || !Array.isArray(value)) return value;
  const collected = (value as readonly JsonObject[])
    .map((row) => row[first.name] ?? null)
    .filter((cell) => cell !== null);
  return { [first.name]: aggregations[aggregation](collected) };
}
