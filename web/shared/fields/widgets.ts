import type { Child } from 'hono/jsx';
import type { FieldDefinition, Fields } from '#engine/fields/definition.ts';
import type { FieldOfType, FieldType } from '#engine/fields/definitions.ts';
import type { Json } from '#engine/kernel/json.ts';
import type { Posted } from '../posted.ts';
import { address } from './address.tsx';
import { boolean } from './boolean.tsx';
import { choice } from './choice.tsx';
import { choices } from './choices.tsx';
import { date } from './date.tsx';
import { email } from './email.tsx';
import { file } from './file.tsx';
import { group } from './group.tsx';
import { iban } from './iban.tsx';
import { integer } from './integer.tsx';
import { list } from './list.tsx';
import { longText } from './long-text.tsx';
import { money } from './money.tsx';
import { number } from './number.tsx';
import { organisation } from './organisation.tsx';
import { person } from './person.tsx';
import { phone } from './phone.tsx';
import { text } from './text.tsx';
import type { Drawn, Widget } from './widget.ts';

/** Forget a type here and it does not compile. */
const widgets: { readonly [Type in FieldType]: Widget<FieldOfType<Type>> } = {
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
function widgetOf({ type }: FieldDefinition): Widget<FieldDefinition> {
  if (!Object.hasOwn(widgets, type)) throw new RangeError(`there is no type of field "${type}"`);
  return widgets[type as FieldType] as Widget<FieldDefinition>;
}

/** A field with its label and inputs. */
export const drawField = (drawn: Drawn<FieldDefinition>): Child => widgetOf(drawn.field).draw(drawn, drawField);

/** What was entered into a field; undefined when it was not on the page. */
export const decodeField = (posted: Posted, name: string, field: FieldDefinition): Json | undefined =>
  widgetOf(field).decode(name, field, { posted, within: (fields, at) => decodeFields(posted, fields, at) });

function decodeFields(posted: Posted, fields: Fields, at: string): Record<string, Json> {
  const entered = Object.entries(fields).map(([name, field]) => [name, decodeField(posted, `${at}.${name}`, field)]);
  return Object.fromEntries(entered.filter(([, value]) => value !== undefined));
}

/** The id of the input to go to in order to correct a field. */
export const focusOf = (name: string, field: FieldDefinition): string => widgetOf(field).focus?.(name, field) ?? name;
