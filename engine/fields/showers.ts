import type { Json } from '../kernel/json.ts';
import type { Language } from '../language/text.ts';
import { address } from './address/show.ts';
import { boolean } from './boolean/show.ts';
import { choice } from './choice/show.ts';
import { choices } from './choices/show.ts';
import { date } from './date/show.ts';
import type { FieldDefinition } from './definition.ts';
import type { FieldOfType, FieldType } from './definitions.ts';
import { email } from './email/show.ts';
import { file } from './file/show.ts';
import { group } from './group/show.ts';
import { iban } from './iban/show.ts';
import { integer } from './integer/show.ts';
import { list } from './list/show.ts';
import { longText } from './long-text/show.ts';
import { money } from './money/show.ts';
import { number } from './number/show.ts';
import { organisation } from './organisation/show.ts';
import { person } from './person/show.ts';
import { phone } from './phone/show.ts';
import type { Shower } from './shower.ts';
import { text } from './text/show.ts';

/** Forget a type here and it does not compile. */
const showers: { readonly [Type in FieldType]: Shower<FieldOfType<Type>> } = {
  text,
  longText,
  integer,
  number,
  money,
  date,
  boolean,
  choice,
  choices,
  email,
  phone,
  iban,
  address,
  person,
  organisation,
  file,
  list,
  group,
};

/** The one place where a field's own type is forgotten. Throws for a type that no compiled definition can have. */
function showerOf({ type }: FieldDefinition): Shower<FieldDefinition> {
  if (!Object.hasOwn(showers, type)) throw new RangeError(`there is no type of field "${type}"`);
  return showers[type as FieldType] as Shower<FieldDefinition>;
}

/** A value of the case file for people, in their language. Nothing is shown as nothing. */
export function show(value: Json | undefined, field: FieldDefinition, language: Language): string {
  if (value === undefined || value === null) return '';
  return showerOf(field).show(value, field, language, showing);
}

/** A value of the case file as the API says it: money with its currency, everything else as it is. */
export function present(value: Json, field: FieldDefinition): Json {
  if (value === null) return null;
  return showerOf(field).present?.(value, field, showing) ?? value;
}

/** A value of the case file as the fields of a page hold it; reading that gives the same value. */
export function typed(value: Json, field: FieldDefinition): Json {
  if (value === null) return null;
  return showerOf(field).typed?.(value, field, showing) ?? value;
}

/** Whether the values of a field name somebody. */
export const namesSomebody = (field: FieldDefinition): boolean => showerOf(field).name !== undefined;

/** What somebody is called by a value of the case file, as it stands above an address. Nothing names nobody: ''. */
export function nameIn(value: Json | undefined, field: FieldDefinition): string {
  if (value === undefined || value === null) return '';
  return showerOf(field).name?.(value).trim() ?? '';
}

const showing = { show, present, typed };
