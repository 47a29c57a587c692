import type { Expression } from '../../kernel/json.ts';
import { callOf, presentIfFalse, presentIfTrue, type ShownWhen } from './presence.ts';

/** A place that something cannot do without, and where the definition names it. */
export interface Read {
  readonly path: string;
  readonly pointer: string;
}

/** Operators whose later operands count only when the earlier ones left it open. */
const PASSED_ON: Readonly<Record<string, typeof presentIfTrue>> = { and: presentIfTrue, or: presentIfFalse };

/** Operators that look for absence themselves. */
const OF_ABSENCE = new Set(['missing', 'missing_some']);

/**
 * The places that an expression cannot do without. What has a value of its own for absence, asks for it (`missing`), or
 * is looked at only where a test before has shown that it is there, is not among them.
 */
export function readsIn(expression: Expression, pointer: string, shown: ShownWhen): Read[] {
  const found: Read[] = [];
  collect(expression, pointer, new Set(), { shown, found });
  return found;
}

interface Walk {
  readonly shown: ShownWhen;
  readonly found: Read[];
}

function collect(expression: Expression, pointer: string, there: ReadonlySet<string>, walk: Walk): void {
  if (Array.isArray(expression)) {
    for (const [i, inner] of expression.entries()) collect(inner, `${pointer}/${i}`, there, walk);
    return;
  }
  const call = callOf(expression);
  if (!call || OF_ABSENCE.has(call.name)) return;
  const { name, operands } = call;
  const listed = Array.isArray((expression as Readonly<Record<string, Expression>>)[name]);
  const at = (i: number): string => (listed ? `${pointer}/${name.replaceAll('/', '~1')}/${i}` : `${pointer}/${name}`);
  if (name === 'var') {
    const [path, otherwise] = operands;
    if (otherwise !== undefined) collect(otherwise, at(1), there, walk);
    else if (typeof path === 'string' && !there.has(path)) walk.found.push({ path, pointer: at(0) });
    return;
  }
  if (name === 'if' || name === '?:') return collectChoice(operands, at, there, walk);
  const passedOn = PASSED_ON[name];
  let now = there;
  for (const [i, operand] of operands.entries()) {
    collect(operand, at(i), now, walk);
    if (passedOn) now = new Set([...now, ...passedOn(operand, walk.shown)]);
  }
}

/** Test, value, test, value, …, otherwise. */
function collectChoice(
  operands: readonly Expression[],
  at: (i: number) => string,
  there: ReadonlySet<string>,
  walk: Walk,
): void {
  let now = there;
  for (const [i, operand] of operands.entries()) {
    const isTest = i % 2 === 0 && i < operands.length - 1;
    const before = i % 2 === 1 ? new Set([...now, ...presentIfTrue(operands[i - 1], walk.shown)]) : now;
    collect(operand, at(i), isTest ? now : before, walk);
    if (i % 2 === 1) now = new Set([...now, ...presentIfFalse(operands[i - 1], walk.shown)]);
  }
}
