import type { Expression } from '../kernel/json.ts';
import { segmentsOf } from '../rules/path.ts';
import { OPEN, type Shape } from './case-file.ts';
import { entryOf } from './visible.ts';

type Roots = Readonly<Record<string, Shape>>;

/** A place that an expression reads, and what can be read there. */
export interface Variable {
  readonly path: string;
  readonly pointer: string;
  readonly roots: Roots;
}

/** Operators that look at each entry of their first operand, and what the second sees of it. */
const OVER_ENTRIES: Readonly<Record<string, (entry: Shape) => Roots | undefined>> = {
  some: partsOfEntry,
  all: partsOfEntry,
  none: partsOfEntry,
  filter: partsOfEntry,
  map: partsOfEntry,
  reduce: (entry) => ({ current: entry, accumulator: OPEN }),
};

/** A plain entry has no parts; of an entry that is not declared nothing can be said. */
function partsOfEntry(entry: Shape): Roots | undefined {
  if (entry.is === 'group') return entry.parts;
  return entry.is === 'open' ? undefined : {};
}

/** What the second operand of such an operator sees; undefined for any other, and where nothing is known of the entries. */
export function rootsInside(operator: string, list: Expression, roots: Roots): Roots | undefined {
  const seen = Object.hasOwn(OVER_ENTRIES, operator) ? OVER_ENTRIES[operator]?.(entryOf(list, roots)) : undefined;
  return seen && { ...roots, ...seen };
}

/** Every place that an expression reads. Inside `some`, `map` and the like, one entry's own come first. */
export function variablesIn(expression: Expression, pointer: string, roots: Roots): Variable[] {
  const found: Variable[] = [];
  collect(expression, pointer, roots, found);
  return found;
}

function collect(expression: Expression, pointer: string, roots: Roots, found: Variable[]): void {
  if (expression === null || typeof expression !== 'object') return;
  if (Array.isArray(expression)) {
    for (const [i, inner] of expression.entries()) collect(inner, `${pointer}/${i}`, roots, found);
    return;
  }
  for (const [operator, operands] of Object.entries(expression as Readonly<Record<string, Expression>>)) {
    const at = `${pointer}/${operator}`;
    const list = Array.isArray(operands) ? (operands as readonly Expression[]) : undefined;
    const first = list ? list[0] : operands;
    if (operator === 'var' || operator === 'missing') {
      const paths = operator === 'var' ? [first] : (list ?? [operands]);
      for (const [i, path] of paths.entries())
        if (typeof path === 'string' && segmentsOf(path)?.length)
          found.push({ path, pointer: list ? `${at}/${i}` : at, roots });
      if (operator === 'var') collect(list?.[1] ?? null, `${at}/1`, roots, found);
      continue;
    }
    const inside = OVER_ENTRIES[operator];
    if (inside && list) {
      collect(list[0] ?? null, `${at}/0`, roots, found);
      const seen = inside(entryOf(list[0] ?? null, roots));
      if (seen) collect(list[1] ?? null, `${at}/1`, { ...roots, ...seen }, found);
      for (const [i, more] of list.slice(2).entries()) collect(more, `${at}/${i + 2}`, roots, found);
      continue;
    }
    if (operator === 'sum' && list && typeof list[1] === 'string') {
      collect(list[0] ?? null, `${at}/0`, roots, found);
      const seen = partsOfEntry(entryOf(list[0] ?? null, roots));
      if (seen) found.push({ path: list[1], pointer: `${at}/1`, roots: seen });
      continue;
    }
    collect(operands, at, roots, found);
  }
}
