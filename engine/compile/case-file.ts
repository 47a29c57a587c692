import { definitions } from '../fields/definitions.ts';
import { readerOf } from '../fields/readers.ts';
import type { FieldDefinition, Fields } from '../language/field.ts';
import type { RuleSet } from '../language/rules.ts';
import type { Table } from '../language/table.ts';
import type { Subject } from './check.ts';
import { keptOfCase, keptOfClock, keptOfStep, named, today } from './kept-fields.ts';
import type { LocatedStep } from './located.ts';
import { once } from './once.ts';

/** What stands at a place that expressions and texts can read. */
export type Shape =
  | { readonly is: 'value'; readonly field?: FieldDefinition }
  | { readonly is: 'group'; readonly parts: Readonly<Record<string, Shape>> }
  | { readonly is: 'list'; readonly entry: Shape; readonly field?: FieldDefinition }
  /** Its parts are not declared, so nothing is said about them. */
  | { readonly is: 'open' };

export const OPEN: Shape = { is: 'open' };
export const VALUE: Shape = { is: 'value' };
export const groupOf = (parts: Readonly<Record<string, Shape>>): Shape => ({ is: 'group', parts });

const mapped = <From>(
  from: Readonly<Record<string, From>>,
  to: (value: From) => Shape,
): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));

const valueOf = (field: FieldDefinition): Shape => ({ is: 'value', field });

/** A group of plain values. */
const values = (fields: Readonly<Record<string, FieldDefinition>>): Shape => groupOf(mapped(fields, valueOf));

const CASE = values(keptOfCase);
const CLOCK = groupOf({
  ...mapped(keptOfClock, valueOf),
  pauses: { is: 'list', entry: values({ from: today, to: today }) },
  extensions: { is: 'list', entry: OPEN },
});

/** Steps that are told apart by how they were left know by which outcomes. */
function shapeOfStep({ kind, exits }: LocatedStep): Shape {
  return values(keptOfStep(kind.leavesByName ? Object.keys(exits).filter((outcome) => outcome !== '') : []));
}

const rulesShape = ({ criteria }: RuleSet): Shape => {
  const ids: Shape = {
    is: 'list',
    entry: valueOf(
      named(
        'id',
        'choice',
        criteria.map(({ id }) => id),
      ),
    ),
  };
  return groupOf({ met: ids, notMet: ids, flagged: ids, unknown: ids, criteria: { is: 'list', entry: OPEN } });
};

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
    steps: groupOf(
      Object.fromEntries(scopes.flatMap(({ steps }) => steps.map((step) => [step.id, shapeOfStep(step)]))),
    ),
    rules: groupOf(mapped(procedure.rules ?? {}, rulesShape)),
    tables: groupOf(mapped(procedure.tables ?? {}, tableShape)),
    clocks: groupOf(mapped(procedure.clocks ?? {}, () => CLOCK)),
    today: valueOf(today),
  };
});

/** The outputs by name; a list of them under the policies that list, unless it is aggregated into one. */
function tableShape({ outputs, hitPolicy, aggregation }: Table): Shape {
  const row = values(
    Object.fromEntries(
      outputs.map(({ name, type, values }) => [
        name,
        named(name, type === 'choice' && !values ? 'text' : type, values),
      ]),
    ),
  );
  const lists = ['collect', 'ruleOrder', 'outputOrder'].includes(hitPolicy) && aggregation === undefined;
  return lists ? { is: 'list', entry: row } : row;
}

const shapeOfFields = (fields: Fields): Shape => groupOf(mapped(fields, shapeOfField));

/** A type shows in its example whether it is a list, and its reader knows its parts. */
function shapeOfField(field: FieldDefinition): Shape {
  const { value } = definitions[field.type as keyof typeof definitions].example;
  const parts = readerOf(field).within?.(field);
  if (Array.isArray(value)) return { is: 'list', entry: parts ? shapeOfFields(parts) : entryShape(field), field };
  if (parts) return shapeOfFields(parts);
  return value !== null && typeof value === 'object' ? OPEN : valueOf(field);
}

/** An entry of a list of options is one of them. */
const entryShape = (field: FieldDefinition): Shape =>
  'options' in field ? valueOf({ ...field, type: 'choice' }) : VALUE;

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
