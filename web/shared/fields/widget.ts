import type { Child } from 'hono/jsx';
import type { FieldDefinition, Fields } from '#engine/fields/definition.ts';
import type { Sight } from '#engine/fields/read-fields.ts';
import type { Json } from '#engine/kernel/json.ts';
import type { Posted } from '../posted.ts';
import type { Screen } from '../screen.ts';

/** One field as it is drawn. Its name is also the id of its input: `application.household.0.netIncome`. */
export interface Drawn<Field> {
  readonly field: Field;
  readonly name: string;
  /** As it was entered, right or wrong; else the value of the case file as a page holds it. */
  readonly value: Json | undefined;
  readonly screen: Screen;
  /** What is wrong, by the name of the field. */
  readonly problems: ReadonlyMap<string, string>;
  /** What conditions within see when a value stands here. */
  readonly see: Sight;
  /** Whether it asks for something of the person who fills it in, so that browsers may complete it. */
  readonly own: boolean;
}

/** Draws a field that lies within another. */
export type DrawWithin = (drawn: Drawn<FieldDefinition>) => Child;

/** What reading a field that has others within it needs. */
export interface Decoding {
  readonly posted: Posted;
  readonly within: (fields: Fields, name: string) => Readonly<Record<string, Json>>;
}

/** How one type of field is entered on a page. */
export interface Widget<Field> {
  /** Label, hint, error and inputs. */
  draw(drawn: Drawn<Field>, within: DrawWithin): Child;
  /** What was entered, for the reader of the field's type. Undefined: no input of this name was on the page. */
  decode(name: string, field: Field, decoding: Decoding): Json | undefined;
  /** The id of the input to go to from the list of errors. */
  focus?(name: string, field: Field): string;
}
