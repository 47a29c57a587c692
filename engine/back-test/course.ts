import { isObject } from '../fields/value-at.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { CriterionResult, Verdict } from '../rules/evaluate-criteria.ts';
import type { Simulation } from '../simulate/simulation.ts';

/** What of a case is compared: how it was decided, by which verdicts, and what was computed. */
export interface Course {
  /** The last decision; without one, how the case ended. */
  readonly decision: string;
  /** How many decisions were taken. */
  readonly decisions: number;
  /** The last verdict on each criterion that was asked, by `rules/criterion`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** What tables and formulas wrote, by place: `group.field` of the case file, `tables.<id>` and its outputs. */
  readonly values: ReadonlyMap<string, string>;
}

export function courseOf({ state, effects, judged }: Simulation): Course {
  const entries = effects.flatMap((effect) => (effect.do === 'record' ? effect.entries : []));
  const decided = entries.flatMap((entry) => (entry.what === 'decided' ? [entry.outcome] : []));
  return {
    decision: decided.at(-1) ?? state.ended?.outcome ?? '',
    decisions: decided.length,
    verdicts: new Map(judged.flatMap(({ rules, criteria }) => criteria.map((one) => [keyOf(rules, one), one.verdict]))),
    values: new Map([...leavesOf('', state.file), ...leavesOf('tables.', state.tables)]),
  };
}

const keyOf = (rules: string, { id }: CriterionResult): string => `${rules}/${id}`;

/** Two levels deep, group and field, table and output; what lies deeper is compared as one. */
function leavesOf(prefix: string, values: JsonObject): [string, string][] {
  return Object.entries(values).flatMap(([group, inner]) =>
    isObject(inner)
      ? Object.entries(inner).map(([name, value]): [string, string] => [`${prefix}${group}.${name}`, textOf(value)])
      : [[`${prefix}${group}`, textOf(inner)]],
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
