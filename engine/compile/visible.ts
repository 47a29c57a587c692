import type { Expression } from '../kernel/json.ts';
import { caseFileOf, dataOf, groupOf, OPEN, resolve, type Shape, VALUE } from './case-file.ts';
import type { Subject } from './check.ts';
import type { LocatedScope } from './located.ts';
import { partsOf } from './parts-of.ts';

type Roots = Readonly<Record<string, Shape>>;
const known = new WeakMap<LocatedScope, Roots>();

/** Inside a list of `data`, conditions call the entry that they stand in `item`: the innermost list's. */
export function entryAround(subject: Subject, pointer: string): Roots {
  if (!pointer.startsWith('/data/')) return {};
  const path = pointer.split('/').slice(2);
  let shape: Shape = groupOf(dataOf(subject));
  let entry: Shape | undefined;
  for (const part of path) {
    if (shape.is === 'list' && part === 'of') entry = shape = shape.entry;
    else if (shape.is === 'group' && part !== 'of' && shape.parts[part]) shape = shape.parts[part];
    else if (part !== 'of') break;
  }
  return entry ? { item: entry } : {};
}

/** What can be read inside a scope: the items around it, the nearest of each name, then the case file. */
export function visibleIn(subject: Subject, scope: LocatedScope | undefined): Roots {
  if (!scope?.inside) return caseFileOf(subject);
  const before = known.get(scope);
  if (before) return before;
  const around = visibleIn(subject, scope.inside.within);
  const frame = scope.inside.kind.frame?.(scope.inside.step);
  const roots = frame
    ? {
        ...around,
        [frame.name]: itemOf(subject, frame.name, entryOf(frame.over, around), Object.keys(frame.data ?? {})),
      }
    : around;
  known.set(scope, roots);
  return roots;
}

/** An item is an object: what the list declares of it, and what steps write into it. A plain entry is its `value`. */
function itemOf(subject: Subject, name: string, entry: Shape, kept: readonly string[]): Shape {
  if (entry.is === 'open') return entry;
  const written = partsOf(subject).targets.flatMap(({ value }) => {
    const [root, part] = value.split('.');
    return root === name && part !== undefined ? [[part, OPEN] as const] : [];
  });
  const besides = kept.map((part) => [part, OPEN] as const);
  return groupOf({
    ...Object.fromEntries([...written, ...besides]),
    ...(entry.is === 'group' ? entry.parts : { value: VALUE }),
  });
}

/** The names of the items around a scope: what they hold can be written without touching the case file. */
export function framesAround(scope: LocatedScope | undefined): string[] {
  if (!scope?.inside) return [];
  const frame = scope.inside.kind.frame?.(scope.inside.step);
  return [...(frame ? [frame.name] : []), ...framesAround(scope.inside.within)];
}

/** What one entry of a list looks like, as far as the expression that gives the list shows it. */
export function entryOf(list: Expression, roots: Roots): Shape {
  if (list === null || typeof list !== 'object' || Array.isArray(list)) return OPEN;
  const [[operator, operands] = ['', null]] = Object.entries(list);
  const first = Array.isArray(operands) ? (operands as readonly Expression[])[0] : (operands as Expression);
  if (operator === 'filter') return entryOf(first ?? null, roots);
  if (operator !== 'var' || typeof first !== 'string') return OPEN;
  const found = resolve(first, roots);
  return 'shape' in found && found.shape.is === 'list' ? found.shape.entry : OPEN;
}
