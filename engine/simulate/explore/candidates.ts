import { labelsOf } from '../../fields/choice/options.ts';
import type { FieldDefinition } from '../../fields/definition.ts';
import { definitions, type FieldOfType, type FieldType } from '../../fields/definitions.ts';
import { fileTypes } from '../../fields/file/file-types.ts';
import { readerOf } from '../../fields/readers.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { addToDay, isDay } from '../../time/civil-day.ts';
import type { Constants, ConstantsByName } from './constants.ts';

/** What the values of a field are chosen by. */
interface Choosing {
  readonly today: string;
  readonly constants: ConstantsByName;
  readonly own: Constants | undefined;
}

/** A type's own values: first one that suits most, then those at the boundaries. Those that are made of fields have none. */
type OwnValues<Type extends FieldType> = (field: FieldOfType<Type>, choosing: Choosing) => readonly Json[];

const example = (type: FieldType): Json => definitions[type].example.value;
const texts = (_field: unknown, { own }: Choosing): Json[] => ['Exemple', ...(own?.texts ?? [])];

const ownValues: { readonly [Type in FieldType]?: OwnValues<Type> } = {
  text: texts,
  longText: texts,
  integer: (field, { own }) => amounts(field, own, 1, [2, 1, 0, 5, 12, 18, 40, 100, 1000]).map(Number),
  number: (field, { own }) => amounts(field, own, 0.01, [10, 0, 1, 50, 100, 1000]).map(Number),
  money: (field, { own }) =>
    amounts(field, own, 0.01, [1500, 0, 1, 100, 400, 800, 2500, 4000, 7000, 15_000, 60_000, 250_000]).map((amount) =>
      amount.toFixed(2),
    ),
  date: ({ min, max }, { today, own }) => {
    const bound = (day: string | undefined) => (day === 'today' ? today : day);
    return daysAround(today, own).filter((day) => day >= (bound(min) ?? day) && day <= (bound(max) ?? day));
  },
  boolean: () => [true, false],
  choice: ({ options }) => [...labelsOf(options).keys()],
  choices: ({ options }) => {
    const all = [...labelsOf(options).keys()];
    return [all.slice(0, 1), all, [], ...all.slice(1).map((one) => [one])];
  },
  email: () => [example('email')],
  phone: () => [example('phone')],
  iban: () => [example('iban')],
  file: ({ accept: [type] }) => [`exemple.${type === undefined ? 'pdf' : fileTypes[type].endings[0]}`],
};

/** What may be entered into a field: what suits most, and what else makes a difference somewhere. */
export interface Choice {
  readonly first: Json;
  /** Everything that is one change away from a value; `beside` it stand others with which it may be compared. */
  others(from: Json, beside?: JsonObject): Iterable<Json>;
}

export function choiceFor(field: FieldDefinition, name: string, today: string, constants: ConstantsByName): Choice {
  const own = ownValues[field.type as FieldType] as OwnValues<FieldType> | undefined;
  if (!own) return withNothing(field, choiceOfParts(field, today, constants));
  const values = own(field as never, { today, constants, own: constants.get(name) });
  const isDate = field.type === 'date';
  return withNothing(field, {
    first: values[0] ?? null,
    others: (_from, beside = {}) => (isDate ? [...values, ...daysBeside(beside, constants.get(name))] : values),
  });
}

const withNothing = ({ optional }: FieldDefinition, { first, others }: Choice): Choice =>
  optional
    ? { first, others: (from, beside) => [...(from === null ? [first] : others(from, beside)), null] }
    : { first, others };

/** Lists and types made of fields. */
function choiceOfParts(field: FieldDefinition, today: string, constants: ConstantsByName): Choice {
  const within = Object.entries(readerOf(field).within?.(field) ?? {});
  const parts = within.map(([name, part]) => ({ name, choice: choiceFor(part, name, today, constants) }));
  const first: JsonObject = Object.fromEntries(parts.map(({ name, choice }) => [name, choice.first]));
  const changed = (from: JsonObject): JsonObject[] =>
    parts.flatMap(({ name, choice }) =>
      constants.has(name) || typeof choice.first === 'object'
        ? [...choice.others(from[name] ?? null)].map((value) => ({ ...from, [name]: value }))
        : [],
    );
  if (field.type !== 'list') return { first, others: (from) => changed(from as JsonObject) };
  const { min = 0, max = 100 } = field as FieldOfType<'list'>;
  const fits = (list: readonly Json[]) => list.length >= min && list.length <= max;
  return {
    first: Array.from({ length: Math.max(1, min) }, () => first),
    others: (from) => listsNear(from as readonly JsonObject[], first, changed).filter(fits),
  };
}

/** Entries beyond these are like those before. */
const DIFFERENT_ENTRIES = 3;

/** The list with one entry changed, with entries more and with fewer. */
function listsNear(
  from: readonly JsonObject[],
  entry: JsonObject,
  changed: (entry: JsonObject) => readonly JsonObject[],
): (readonly JsonObject[])[] {
  const changes = from
    .slice(0, DIFFERENT_ENTRIES)
    .flatMap((one, index) => changed(one).map((other) => from.with(index, other)));
  return [[...from, entry], [...from, from[0] ?? entry, entry], from.slice(0, -1), ...changes];
}

interface Bounds {
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
}

/** On, just below and just above each constant, then usual sizes; those between the bounds of the field. */
function amounts(
  { min, max }: Bounds,
  own: Constants | undefined,
  step: number,
  usual: readonly [number, ...number[]],
): number[] {
  const [low, high] = [Number(min ?? Number.NEGATIVE_INFINITY), Number(max ?? Number.POSITIVE_INFINITY)];
  const [first, ...others] = usual;
  const around = [...(own?.numbers ?? [])].flatMap((number) => [number, number - step, number + step]);
  const all = [Math.min(Math.max(first, low), high), ...around, ...others, low, high];
  return [...new Set(all.map((amount) => (step === 1 ? Math.round(amount) : Math.round(amount * 100) / 100)))].filter(
    (amount) => Number.isFinite(amount) && amount >= low && amount <= high,
  );
}

/** The days that stand beside, and those next to them or so long before and after as some rule counts. */
function daysBeside(beside: JsonObject, own: Constants | undefined): string[] {
  const spans = spansOf(own).flatMap((span) => [
    { months: span },
    { months: -span },
    { years: span },
    { years: -span },
  ]);
  const off = [{ days: 0 }, { days: 1 }, { days: -1 }, ...spans, ...spans.map((span) => ({ ...span, days: 1 }))];
  return Object.values(beside).flatMap((day) => (isDay(day) ? off.map((span) => addToDay(day, span)) : []));
}

const spansOf = (own: Constants | undefined): number[] =>
  [...(own?.numbers ?? [])].filter((number) => Number.isInteger(number) && number > 0 && number < 150);

/** An adult's birthday, days near and far, and so many years, months or days off as some rule counts. */
function daysAround(today: string, own: Constants | undefined): string[] {
  const exact = spansOf(own).flatMap((span) => [
    { years: -span },
    { years: -span, days: 1 },
    { years: -span, days: -1 },
    { months: -span },
    { days: -span },
    { days: -span - 1 },
    { months: span },
    { months: span, days: 1 },
    { days: span },
    { days: span + 1 },
  ]);
  const usual = [{ days: 0 }, { days: -10 }, { days: 40 }, { days: 100 }, { days: -400 }, { years: -3 }, { years: 1 }];
  const far = [{ years: -7 }, { years: -12 }, { years: -22 }, { years: -45 }, { years: -70 }];
  const days = [{ years: -30 }, ...exact, ...usual, ...far].map((off) => addToDay(today, off));
  const around = [...(own?.days ?? [])].flatMap((day) => [
    day,
    addToDay(day, { days: -1 }),
    addToDay(day, { days: 1 }),
  ]);
  return [...new Set([...days, ...around])];
}
