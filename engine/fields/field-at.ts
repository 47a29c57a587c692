import type { Language } from '../language/text.ts';
import { wordsIn } from '../language/words-in.ts';
import type { FieldDefinition, Fields } from './definition.ts';
import { readerOf } from './readers.ts';

/** The case file as a definition declares it: group → field. */
export type Data = Readonly<Record<string, Fields>>;

/** A field on the way to a place, and which of its entries the way goes through. */
interface Passed {
  readonly field: FieldDefinition;
  readonly entry?: number;
}

/**
 * The field at a place of the case file, also within lists and types made of parts, with or without the number of the
 * entry: `application.household.0.netIncome`, `application.tenant.familyName`. Undefined where none is declared.
 */
export const fieldAt = (data: Data, path: string): FieldDefinition | undefined => wayTo(data, path)?.at(-1)?.field;

/** The same field and those that it lies within, the outermost first. */
export const fieldsOn = (data: Data, path: string): readonly FieldDefinition[] =>
  wayTo(data, path)?.map(({ field }) => field) ?? [];

/** What the field at a place is called: "Members of the household 2, Net income". Undeclared, the place itself. */
export function labelOf(data: Data, path: string, language: Language): string {
  const way = wayTo(data, path);
  if (!way) return path;
  return way
    .map(({ field, entry }) => wordsIn(field.label, language) + (entry === undefined ? '' : ` ${entry + 1}`))
    .join(', ');
}

function wayTo(data: Data, path: string): readonly Passed[] | undefined {
  const [group = '', ...names] = path.split('.');
  let fields = own(data, group);
  const way: Passed[] = [];
  for (const name of names) {
    const last = way.at(-1);
    if (last && /^\d{1,6}$/u.test(name)) {
      way[way.length - 1] = { ...last, entry: Number(name) };
      continue;
    }
    const field = fields && own(fields, name);
    if (!field) return undefined;
    way.push({ field });
    fields = readerOf(field).within?.(field);
  }
  return way.length > 0 ? way : undefined;
}

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
