import { definitions } from '../fields/definitions.ts';
import { readerOf } from '../fields/readers.ts';
import type { FieldDefinition, Fields } from '../language/field.ts';
import type { Table } from '../language/table.ts';
import type { Subject } from './check.ts';
import { once } from './once.ts';

/** What stands at a place that expressions and texts can read. */
export type Shape =
  | { readonly is: 'value' }
  | { readonly is: 'group'; readonly parts: Readonly<Record<string, Shape>> }
  | { readonly is: 'list'; readonly entry: Shape }
  /** Its parts are not declared, so nothing is said about them. */
  | { readonly is: 'open' };

export const OPEN: Shape = { is: 'open' };
export const VALUE: Shape = { is: 'value' };
export const groupOf = (parts: Readonly<Record<string, Shape>>): Shape => ({ is: 'group', parts });

/** A group of plain values. */
const values = (...names: readonly string[]): Shape => groupOf(Object.fromEntries(names.map((name) => [name, VALUE])));

const CASE = values('id', 'reference', 'filedAt', 'filedOn', 'channel', 'language', 'status', 'applicant', 'origin');
const STEP = values('outcome', 'by', 'at', 'reasons');
const CLOCK = groupOf({
  ...(values('startedOn', 'lastDay', 'dueAt', 'expired', 'stoppedOn') as Extract<Shape, { is: 'group' }>).parts,
  pauses: { is: 'list', entry: values('from', 'to') },
  extensions: { is: 'list', entry: OPEN },
});

const ids: Shape = { is: 'list', entry: VALUE };
const RULES = groupOf({ met: ids, notMet: ids, flagged: ids, unknown: ids, criteria: { is: 'list', entry: OPEN } });

/** The names beside the groups of `data`; nothing may be written there (see engine/run/facts.ts). */
export const RESERVED_ROOTS = ['case', 'steps', 'rules', 'tables', 'clocks', 'today'] as const;

/** The groups that the definition declares. */
export const dataOf: (subject: Subject) => Readonly<Record<string, Shape>> = once(({ procedure }) =>
  mapped(procedure.data, shapeOfFields),
);

/** Everything that can be read anywhere: the case file, and the roots beside it. */
export const caseFileOf: (subject: Subject) => Readonly<Record<string, Shape>> = once((subject) => {
  const { procedure, scopes } = subject;
  return {
    ...dataOf(subject),
    case: CASE,
    steps: groupOf(Object.fromEntries(scopes.flatMap(({ steps }) => steps.map(({ id }) => [id, STEP])))),
    rules: groupOf(mapped(procedure.rules ?? {}, () => RULES)),
    tables: groupOf(mapped(procedure.tables ?? {}, tableShape)),
    clocks: groupOf(mapped(procedure.clocks ?? {}, () => CLOCK)),
    today: VALUE,
  };
});

/** The outputs by name; a list of them under the policies that list, unless it is aggregated into one. */
function tableShape({ outputs, hitPolicy, aggregation }: Table): Shape {
  const row = values(...outputs.map(({ name }) => name));
  const lists = ['collect', 'ruleOrder', 'outputOrder'].includes(hitPolicy) && aggregation === undefined;
  return lists ? { is: 'list', entry: row } : row;
}

const shapeOfFields = (fields: Fields): Shape => groupOf(mapped(fields, shapeOfField));

/** A type shows in its example whether it is a list, and its reader knows its parts. */
function shapeOfField(field: FieldDefinition): Shape {
  const { value } = definitions[field.type as keyof typeof definitions].example;
  const parts = readerOf(field).within?.(field);
  if (Array.isArray(value)) return { is: 'list', entry: parts ? shapeOfFields(parts) : VALUE };
  if (parts) return shapeOfFields(parts);
  return value !== null && typeof value === 'object' ? OPEN : VALUE;
}

const mapped = <From>(
  from: Readonly<Record<string, From>>,
  to: (value: From) => Shape,
): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));

/** What stands at a path, or the part of it that does not exist and the names that do. */
export type Resolved = { readonly shape: Shape } | { readonly unknown: string; readonly known: readonly string[] };

export function resolve(path: string, roots: Readonly<Record<string, Shape>>): Resolved {
  let shape: Shape = groupOf(roots);
  const gone: string[] = [];
  for (const part of path.split('.')) {
    if (shape.is === 'open') return { shape };
    const next = below(shape, part);
    if (!next) return { unknown: part, known: namesIn(shape).map((name) => [...gone, name].join('.')) };
    gone.push(part);
    shape = next;
  }
  return { shape };
}

function below(shape: Exclude<Shape, { is: 'open' }>, part: string): Shape | undefined {
  if (shape.is === 'group') return Object.hasOwn(shape.parts, part) ? shape.parts[part] : undefined;
  return shape.is === 'list' && /^\d+$/.test(part) ? shape.entry : undefined;
}

const namesIn = (shape: Shape): string[] => (shape.is === 'group' ? Object.keys(shape.parts) : []);
