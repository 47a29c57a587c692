import type { ChoiceField } from '../../fields/choice/definition.ts';
import { labelsOf } from '../../fields/choice/options.ts';
import type { Json } from '../../kernel/json.ts';
import type { FieldDefinition } from '../../language/field.ts';
import { dayFromNumber, dayNumber, isDay } from '../../time/civil-day.ts';
import { placesOf, type Sort, sortOf } from '../sort-of.ts';
import type { Range } from './range.ts';
import { dividedBy, ONE, type Ratio, ratio, ratioOf, written } from './ratio.ts';

/** What a place or a calculation can come to. */
export interface Domain {
  readonly sort: Sort;
  /** How its values are shown, and what it is called. */
  readonly field: FieldDefinition;
  /** Of amounts and days. */
  readonly range: Range;
  /** Between one value and the next; none where there are always more between. */
  readonly step?: Ratio;
  /** Of options: all there are. */
  readonly options?: readonly string[];
}

/** What a field says of its own values. */
export function domainOfField(field: FieldDefinition): Domain {
  const sort = sortOf(field);
  if (sort === 'amount' || sort === 'day') {
    const { min, max } = field as { readonly min?: Json; readonly max?: Json };
    const places = sort === 'day' ? 0 : placesOf(field);
    return {
      sort,
      field,
      range: { min: numberOf(min), max: numberOf(max) },
      ...(places !== undefined && { step: dividedBy(ONE, ratio(10n ** BigInt(places))) }),
    };
  }
  const options = sort === 'option' ? [...labelsOf((field as ChoiceField).options).keys()] : undefined;
  return { sort, field, range: {}, ...(options && { options }) };
}

/** The number by which an amount or a day is reckoned with; undefined where a value is neither. */
export function numberOf(value: Json | undefined): Ratio | undefined {
  return isDay(value) ? ratio(BigInt(dayNumber(value))) : ratioOf(value);
}

/** A number as a value of a domain, as the case file would hold it. */
export function valueOf(number: Ratio, { sort, field }: Domain): Json {
  if (sort === 'day') return dayFromNumber(Number(number.over / number.under));
  const places = placesOf(field);
  const text = written(number, places ?? 6);
  if (places === undefined || places === 0) return Number(text);
  return text;
}
