import { address } from './address/read.ts';
import { boolean } from './boolean/read.ts';
import { choice } from './choice/read.ts';
import { choices } from './choices/read.ts';
import { date } from './date/read.ts';
import type { FieldDefinition } from './definition.ts';
import type { FieldOfType, FieldType } from './definitions.ts';
import { email } from './email/read.ts';
import { file } from './file/read.ts';
import { group } from './group/read.ts';
import { iban } from './iban/read.ts';
import { integer } from './integer/read.ts';
import { list } from './list/read.ts';
import { longText } from './long-text/read.ts';
import { money } from './money/read.ts';
import { number } from './number/read.ts';
import { organisation } from './organisation/read.ts';
import { person } from './person/read.ts';
import { phone } from './phone/read.ts';
import type { Reader } from './reader.ts';
import { text } from './text/read.ts';

/** Forget a type here and it does not compile. */
const readers: { readonly [Type in FieldType]: Reader<FieldOfType<Type>> } = {
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
export function readerOf({ type }: FieldDefinition): Reader<FieldDefinition> {
  if (!Object.hasOwn(readers, type)) throw new RangeError(`there is no type of field "${type}"`);
  return readers[type as FieldType] as Reader<FieldDefinition>;
}
