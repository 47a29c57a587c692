import type { Json } from '../kernel/json.ts';
import type { CivilDay } from '../time/civil-day.ts';
import type { Fields } from './definition.ts';
import type { Read } from './field-problem.ts';

/** What reading one value needs from around it. */
export interface Reading {
  /** The day on which it is filed. Throws when nobody said. */
  readonly today: () => CivilDay;
  /** Reads fields that belong together in one object. */
  readonly group: (input: Json, fields: Fields, at: string) => Read;
  /** The same for one entry of a list, which the conditions of its fields see as `item`. */
  readonly entry: (input: Json, fields: Fields, at: string) => Read;
}

/** How values of one type come in. */
export interface Reader<Field> {
  /** Never called with nothing entered. `at` is the JSON pointer of the value. */
  read(input: Json, field: Field, at: string, reading: Reading): Read;
  /** What it means that nothing was entered, where that can be a value. */
  readonly absent?: Json;
  /** Values are entered in parts; with every part left empty, nothing was entered. */
  readonly hasParts?: true;
  /** The fields that its values are made of. */
  within?(field: Field): Fields;
}
