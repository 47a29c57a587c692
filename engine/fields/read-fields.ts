import { didYouMean } from '../compile/did-you-mean.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { isDay } from '../time/civil-day.ts';
import { isShown } from './conditions.ts';
import type { FieldDefinition, Fields } from './definition.ts';
import { below, type FieldProblem, fieldProblem, type Read, refused } from './field-problem.ts';
import { isBlank, isEmpty } from './is-blank.ts';
import type { Reading } from './reader.ts';
import { readerOf } from './readers.ts';
import { isObject } from './value-at.ts';

/** What conditions see when this value stands where it is being read. */
export type Sight = (value: Json) => JsonObject;

/** One value. Nothing entered is nothing, an empty value, or a problem, as the field says. */
export function readField(input: Json | undefined, field: FieldDefinition, at: string, see: Sight): Read {
  const reader = readerOf(field);
  const nothing = reader.hasParts ? isBlank(input) : isEmpty(input);
  if (input !== undefined && !nothing) return reader.read(input, field, at, readingFrom(see));
  if (field.optional) return { value: null };
  if (reader.absent === undefined) return refused('field/required', at, undefined);
  return reader.read(reader.absent, field, at, readingFrom(see));
}

function readingFrom(see: Sight): Reading {
  return {
    today: () => {
      const { today } = see(null);
      if (!isDay(today)) throw new RangeError('the facts of a form do not say which day it is');
      return today;
    },
    group: (input, fields, at) => readGroup(input, fields, at, see),
    entry: (input, fields, at) => readGroup(input, fields, at, (item) => ({ ...see(null), item })),
  };
}

/** In the order of the definition, so that a condition sees what stands before it. What is hidden is left out. */
function readGroup(input: Json, fields: Fields, at: string, see: Sight): Read {
  if (!isObject(input)) return refused('field/not-a-group', at, input);
  const problems = unknownIn(input, fields, at);
  let values: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const before = values;
    if (!isShown(field, () => see(before))) continue;
    const entered = Object.hasOwn(input, name) ? input[name] : undefined;
    const read = readField(entered, field, below(at, name), (value) => see({ ...before, [name]: value }));
    if ('problems' in read) problems.push(...read.problems);
    else if (read.value !== null) values = { ...values, [name]: read.value };
  }
  return problems.length > 0 ? { problems } : { value: values };
}

/** More than these help nobody. */
const MOST_UNKNOWN = 20;

function unknownIn(input: JsonObject, fields: Fields, at: string): FieldProblem[] {
  return Object.keys(input)
    .filter((name) => !Object.hasOwn(fields, name))
    .slice(0, MOST_UNKNOWN)
    .map((name) => unknownField(name, Object.keys(fields), below(at, name)));
}

export function unknownField(name: string, known: readonly string[], pointer: string): FieldProblem {
  const meant = didYouMean(name.slice(0, 60), known);
  return fieldProblem('field/unknown', pointer, name, meant === undefined ? undefined : { meant });
}
