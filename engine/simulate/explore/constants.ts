import { locate } from '../../compile/located.ts';
import { partsOf } from '../../compile/parts-of.ts';
import type { Expression, JsonObject } from '../../kernel/json.ts';
import type { Procedure } from '../../language/procedure.ts';
import { isDay } from '../../time/civil-day.ts';

/** What a value is compared with, somewhere in the procedure: its boundaries lie there. */
export interface Constants {
  readonly numbers: Set<number>;
  readonly days: Set<string>;
  readonly texts: Set<string>;
}

/** By the last name of a place, `incomeMonths`, for whatever reads it; a place that nothing reads has none. */
export type ConstantsByName = ReadonlyMap<string, Constants>;

/** Operators whose parts are about different things. */
const CONNECTIVES = new Set(['and', 'or', '!', '!!', 'if', '?:']);
/** Formulas that feed formulas that feed a rule; deeper chains are not known. */
const CHAIN = 4;

/** The constants beside which every value is read: in conditions, criteria, formulas and the cells of tables. */
export function constantsOf(procedure: Procedure): ConstantsByName {
  const found = new Map<string, Constants>();
  const feeds: (readonly [target: string, sources: readonly string[]])[] = [];
  const { expressions, targets } = partsOf({ procedure, scopes: locate(procedure) });
  const targetAt = new Map(targets.map(({ pointer, value }) => [pointer, nameOf(value)]));
  for (const { value, pointer } of expressions) {
    collect(value, found);
    const target = targetAt.get(pointer);
    if (target !== undefined) feeds.push([target, atomOf(value).names]);
  }
  for (const { inputs, editions } of Object.values(procedure.tables ?? {}))
    for (const [column, { expression }] of inputs.entries()) {
      const cells = editions.flatMap(({ rows }) => rows.map(([cell]) => cell[column] ?? ''));
      note(found, atomOf(expression).names, cells.flatMap(constantsInCell));
    }
  for (let step = 0; step < CHAIN; step++)
    for (const [target, sources] of feeds) {
      const { numbers = [], days = [], texts = [] } = found.get(target) ?? {};
      note(found, sources, [...numbers, ...days, ...texts]);
    }
  return found;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function collect(expression: Expression, found: Map<string, Constants>): void {
  const [operator, operands] = operatorOf(expression);
  if (operator !== undefined && CONNECTIVES.has(operator)) {
    for (const operand of [operands].flat()) collect(operand as Expression, found);
    return;
  }
  const { names, constants } = atomOf(expression);
  note(found, names, constants);
}

/** The names and constants of a part that is about one thing, such as one comparison. */
function atomOf(expression: unknown): { readonly names: string[]; readonly constants: (string | number)[] } {
  const names: string[] = [];
  const constants: (string | number)[] = [];
  const visit = (part: unknown): void => {
    if (typeof part === 'number' || typeof part === 'string') constants.push(part);
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) return part.forEach(visit);
    const [operator, operands] = operatorOf(part as Expression);
    const [first, second] = [operands].flat() as unknown[];
    if (operator === 'var') {
      if (typeof first === 'string') names.push(nameOf(first));
      return visit(second);
    }
    if (operator === 'sum' && typeof second === 'string') names.push(second);
    visit(operands);
  };
  visit(expression);
  return { names, constants };
}

const operatorOf = (expression: Expression): readonly [string | undefined, unknown] => {
  if (typeof expression !== 'object' || expression === null || Array.isArray(expression))
    return [undefined, expression];
  return Object.entries(expression as JsonObject)[0] ?? [undefined, undefined];
};

function note(found: Map<string, Constants>, names: readonly string[], constants: readonly (string | number)[]): void {
  for (const name of names) {
    const known = found.get(name) ?? { numbers: new Set(), days: new Set(), texts: new Set() };
    found.set(name, known);
    for (const constant of constants) {
      if (isDay(constant)) known.days.add(constant);
      else if (String(constant).trim() !== '' && Number.isFinite(Number(constant))) known.numbers.add(Number(constant));
      else known.texts.add(String(constant));
    }
  }
}

const constantsInCell = (cell: string): string[] =>
  cell.match(/\d{4}-\d{2}-\d{2}|-?\d+(?:\.\d+)?|"[^"]*"/g)?.map(bare) ?? [];
const bare = (text: string): string => text.replaceAll('"', '');
