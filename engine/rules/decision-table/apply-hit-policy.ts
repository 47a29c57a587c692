import type { Json, JsonObject } from '../../kernel/json.ts';
import type { HitPolicy } from './decision-table.ts';
import type { Match } from './match-row.ts';
import { type TableProblem, tableProblem } from './table-problem.ts';

/** What the matching rows come to: outputs by name, null for none, a list under the policies that list. */
export type Hit = { readonly value: JsonObject | readonly JsonObject[] | null } | { readonly problem: TableProblem };

/** Which of two matches comes first by the importance of its outputs. */
export type ByPriority = (a: Match, b: Match) => number;

type Policy = (matches: readonly Match[], byPriority: ByPriority) => Hit;

const one = (match: Match | undefined): Hit => ({ value: match?.outputs ?? null });
const list = (matches: readonly Match[]): Hit => ({ value: matches.map(({ outputs }) => outputs) });
const refused = (code: string, matches: readonly Match[]): Hit => {
  const rows = matches.map(({ row }) => row);
  return { problem: tableProblem(code, '', `rows ${rows.map((row) => row + 1).join(', ')}`, undefined, rows) };
};

/** The hit policies of DMN 1.5, 8.2.8. */
export const hitPolicies: Readonly<Record<HitPolicy, Policy>> = {
  unique: (matches) => (matches.length > 1 ? refused('table/several-rows', matches) : one(matches[0])),
  any: (matches) =>
    matches.every(({ outputs }) => same(outputs, matches[0]?.outputs ?? {}))
      ? one(matches[0])
      : refused('table/different-outputs', matches),
  first: (matches) => one(matches[0]),
  priority: (matches, byPriority) => one([...matches].sort(byPriority)[0]),
  collect: list,
  ruleOrder: list,
  outputOrder: (matches, byPriority) => list([...matches].sort(byPriority)),
};

/** Outputs are single values, so comparing them one by one is enough. */
function same(a: JsonObject, b: JsonObject): boolean {
  return Object.entries(a).every(([name, value]) => value === (b[name] ?? null));
}

/** Orders matches by where their outputs stand in the outputs' lists of values, the first output before the second. */
export function byPriority(
  outputs: readonly { readonly name: string; readonly values?: readonly Json[] }[],
): ByPriority {
  return (a, b) => {
    for (const { name, values } of outputs) {
      if (values === undefined) continue;
      const difference = rank(values, a.outputs[name]) - rank(values, b.outputs[name]);
      if (difference !== 0) return difference;
    }
    return a.row - b.row;
  };
}

function rank(values: readonly Json[], value: Json | undefined): number {
  const position = values.indexOf(value ?? null);
  return position < 0 ? values.length : position;
}
