import type { Expression } from '../../kernel/json.ts';

/** Fields that are shown exactly when a condition holds, by that condition as text: it being true, they are filled in. */
export type ShownWhen = ReadonlyMap<string, readonly string[]>;

type Paths = ReadonlySet<string>;
const NONE: Paths = new Set();

/** Operators that are unknown as soon as an operand is: their answer, whichever it is, proves that all were there. */
const STRICT = new Set([
  ...['==', '===', '!=', '!==', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', 'in', 'min', 'max', 'round'],
  ...['years-between', 'days-between', 'add-duration', 'in-season', 'sum', 'count', 'cat', 'substr'],
]);

/** The operator of an expression and what it is given; undefined for a plain value. */
export function callOf(
  expression: Expression | undefined,
): { name: string; operands: readonly Expression[] } | undefined {
  if (expression === null || typeof expression !== 'object' || Array.isArray(expression)) return undefined;
  const [[name, given] = ['', null]] = Object.entries(expression);
  return { name, operands: Array.isArray(given) ? (given as readonly Expression[]) : [given as Expression] };
}

/** The places that are filled in if this holds. */
export function presentIfTrue(expression: Expression | undefined, shown: ShownWhen): Paths {
  const call = callOf(expression);
  if (!call) return NONE;
  const implied = shown.get(JSON.stringify(expression)) ?? [];
  return union([new Set(implied), whenTrue(call, shown)]);
}

function whenTrue({ name, operands }: NonNullable<ReturnType<typeof callOf>>, shown: ShownWhen): Paths {
  const each = () => operands.map((operand) => presentIfTrue(operand, shown));
  if (name === 'and') return union(each());
  if (name === 'or') return intersection(each());
  if (name === '!!') return presentIfTrue(operands[0], shown);
  if (name === '!') return presentIfFalse(operands[0], shown);
  return known(name, operands);
}

/** The places that are filled in if this is known not to hold. */
export function presentIfFalse(expression: Expression | undefined, shown: ShownWhen): Paths {
  const call = callOf(expression);
  if (!call) return NONE;
  const { name, operands } = call;
  if (name === 'missing') return pathsIn(operands);
  const each = () => operands.map((operand) => presentIfFalse(operand, shown));
  if (name === 'or') return union(each());
  if (name === 'and') return intersection(each());
  if (name === '!!') return presentIfFalse(operands[0], shown);
  if (name === '!') return presentIfTrue(operands[0], shown);
  return known(name, operands);
}

/** The places that are filled in if this is not true: it does not hold, or nobody can say. */
export function presentIfNotTrue(expression: Expression | undefined): Paths {
  const call = callOf(expression);
  if (!call) return NONE;
  const { name, operands } = call;
  if (name === 'missing') return pathsIn(operands);
  if (name === 'or') return union(operands.map(presentIfNotTrue));
  if (name === 'and') return intersection(operands.map(presentIfNotTrue));
  return NONE;
}

/** Neither true nor false without its operands. */
function known(name: string, operands: readonly Expression[]): Paths {
  if (name === 'var') return operands.length === 1 && typeof operands[0] === 'string' ? new Set([operands[0]]) : NONE;
  if (!STRICT.has(name)) return NONE;
  return union(
    operands.map((operand) => {
      const inner = callOf(operand);
      return inner ? known(inner.name, inner.operands) : NONE;
    }),
  );
}

const pathsIn = (operands: readonly Expression[]): Paths =>
  new Set(operands.flat().filter((path): path is string => typeof path === 'string'));

const union = (sets: readonly Paths[]): Paths => new Set(sets.flatMap((set) => [...set]));
const intersection = ([first, ...rest]: readonly Paths[]): Paths =>
  new Set([...(first ?? NONE)].filter((path) => rest.every((set) => set.has(path))));
