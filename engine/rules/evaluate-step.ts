import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import type { DecisionTable } from './decision-table/decision-table.ts';
import { evaluateTable } from './decision-table/evaluate-table.ts';
import { evaluate } from './evaluate.ts';
import { type Criterion, evaluateCriteria } from './evaluate-criteria.ts';

/** The rules and tables of a definition, by id. */
export interface Rulebook {
  readonly rules?: Readonly<Record<string, { readonly criteria: readonly Criterion[] }>> | undefined;
  readonly tables?: Readonly<Record<string, DecisionTable>> | undefined;
}

/** What one evaluation is asked for. */
export interface EvaluationOrder {
  /** Formulas by the place in the case file that they fill, in the order in which they are computed. */
  readonly compute: Readonly<Record<string, Expression>>;
  readonly rules: readonly string[];
  readonly tables: readonly string[];
}

export interface StepEvaluation {
  readonly computed: JsonObject;
  readonly rules: JsonObject;
  readonly tables: JsonObject;
}

/** A formula or table that broke: final, since the same facts break it again. */
export class BrokenRule extends Error {
  override readonly name = 'BrokenRule';
  readonly code: string;
  constructor(code: string, at: string, found?: string) {
    super(`${code} at ${at}${found === undefined ? '' : `: ${found}`}`);
    this.code = code;
  }
}

/**
 * Formulas first, each seeing those before it; then criteria; then tables, in the edition in force on the day of filing.
 * An unknown formula leaves its place empty (null). Throws `BrokenRule`.
 */
export function evaluateStep(rulebook: Rulebook, order: EvaluationOrder, facts: JsonObject): StepEvaluation {
  return evaluateStepTraced(rulebook, order, facts).evaluation;
}

/** The rows of a table that matched, counted from 0 in the edition of that day. */
export interface MatchedRows {
  readonly table: string;
  readonly validFrom: string;
  readonly rows: readonly number[];
}

/** The same, and the rows that the tables matched: what a test of the procedure wants to know. */
export function evaluateStepTraced(
  rulebook: Rulebook,
  order: EvaluationOrder,
  facts: JsonObject,
): { readonly evaluation: StepEvaluation; readonly matched: readonly MatchedRows[] } {
  const computed: Record<string, Json> = {};
  let known = facts;
  for (const [place, expression] of Object.entries(order.compute)) {
    const evaluated = evaluate(expression, known);
    if ('problem' in evaluated) throw new BrokenRule(evaluated.problem.code, place, evaluated.problem.found);
    const value = 'value' in evaluated ? evaluated.value : null;
    computed[place] = value;
    known = withPlace(known, place.split('.'), value);
  }
  const rules: Record<string, Json> = {};
  for (const id of order.rules) {
    const ruleSet = rulebook.rules?.[id];
    if (!ruleSet) throw new BrokenRule('rule/unknown-set', id);
    rules[id] = evaluateCriteria(ruleSet, known) as unknown as JsonObject;
  }
  known = { ...known, rules: { ...(known.rules as JsonObject), ...rules } };
  const filedOn = String((known.case as JsonObject | undefined)?.filedOn ?? known.today);
  const tables: Record<string, Json> = {};
  const matched: MatchedRows[] = [];
  for (const id of order.tables) {
    const table = rulebook.tables?.[id];
    if (!table) throw new BrokenRule('table/unknown', id);
    const result = evaluateTable(table, known, filedOn);
    if ('problem' in result) throw new BrokenRule(result.problem.code, id, result.problem.found);
    tables[id] = result.value;
    matched.push({ table: id, validFrom: result.validFrom, rows: result.rows });
  }
  return { evaluation: { computed, rules, tables }, matched };
}

function withPlace(target: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return { ...target, [key]: value };
  const inner = target[key];
  const object = inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? (inner as JsonObject) : {};
  return { ...target, [key]: withPlace(object, rest, value) };
}
