import { z } from 'zod';
import { address } from './address/definition.ts';
import { boolean } from './boolean/definition.ts';
import { choice } from './choice/definition.ts';
import { choices } from './choices/definition.ts';
import { date } from './date/definition.ts';
import { type FieldDefinition, fieldsOf } from './definition.ts';
import { email } from './email/definition.ts';
import { file } from './file/definition.ts';
import { group } from './group/definition.ts';
import { iban } from './iban/definition.ts';
import { integer } from './integer/definition.ts';
import { list } from './list/definition.ts';
import { longText } from './long-text/definition.ts';
import { money } from './money/definition.ts';
import { number } from './number/definition.ts';
import { organisation } from './organisation/definition.ts';
import { person } from './person/definition.ts';
import { phone } from './phone/definition.ts';
import { text } from './text/definition.ts';

/** Every type of field. A new type is its folder, a line here and below, and one in readers.ts and showers.ts. */
export const definitions = {
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

export type FieldType = keyof typeof definitions;

/** A field of one type, exactly. */
export type FieldOfType<Type extends FieldType> = z.infer<ReturnType<(typeof definitions)[Type]['schema']>>;

const anyField: z.ZodType<FieldDefinition> = z.lazy(() => fieldSchema);

/** The schema of fields by name. */
export const fieldsSchema = fieldsOf(anyField);

/** The schema of any field. */
export const fieldSchema = z
  .discriminatedUnion('type', [
    text.schema(fieldsSchema),
    longText.schema(fieldsSchema),
    integer.schema(fieldsSchema),
    number.schema(fieldsSchema),
    money.schema(fieldsSchema),
    date.schema(fieldsSchema),
    boolean.schema(fieldsSchema),
    choice.schema(fieldsSchema),
    choices.schema(fieldsSchema),
    email.schema(fieldsSchema),
    phone.schema(fieldsSchema),
    iban.schema(fieldsSchema),
    address.schema(fieldsSchema),
    person.schema(fieldsSchema),
    organisation.schema(fieldsSchema),
    file.schema(fieldsSchema),
    list.schema(fieldsSchema),
    group.schema(fieldsSchema),
  ])
  .meta({ id: 'field' }) as unknown as z.ZodType<FieldDefinition>;
