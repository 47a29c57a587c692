import { definitions, type FieldType } from '#engine/fields/definitions.ts';
import type { Data } from '#engine/fields/field-at.ts';
import { readerOf } from '#engine/fields/readers.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { FieldDefinition, Fields } from '#engine/language/field.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { evaluateStep } from '#engine/rules/evaluate-step.ts';

/** A case of which nothing is known but what its fields give as examples: for a letter that no scenario issues. */
export function exampleFacts(definition: Procedure, today: string): JsonObject {
  const { data, rules = {}, tables = {}, clocks = {} } = definition;
  const facts: JsonObject = {
    ...Object.fromEntries(Object.entries(data as Data).map(([group, fields]) => [group, exampleOf(fields, today)])),
    case: {
      id: 'example',
      reference: 'EXAMPLE-1',
      applicant: 'applicant',
      language: definition.languages[0] ?? 'en',
      channel: 'online',
      status: 'in-examination',
      filedAt: `${today}T09:00:00.000Z`,
      filedOn: today,
    },
    steps: {},
    rules: {},
    tables: {},
    clocks: Object.fromEntries(Object.keys(clocks).map((id) => [id, { startedOn: today, lastDay: today }])),
    today,
  };
  const asked = { compute: {}, rules: Object.keys(rules), tables: Object.keys(tables) };
  const evaluated = evaluateStep(definition, asked, facts);
  return {
    ...facts,
    rules: evaluated.rules as unknown as JsonObject,
    tables: evaluated.tables as unknown as JsonObject,
  };
}

const exampleOf = (fields: Fields, today: string): JsonObject =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, today)]));

/** As somebody could enter it. */
function valueOf(field: FieldDefinition, today: string): Json {
  const within = readerOf(field).within?.(field);
  const { options = {}, min, max, maxLength } = field as Limited;
  if (field.type === 'list' && within)
    return Array.from({ length: Math.max(1, Number(min ?? 1)) }, () => exampleOf(within, today));
  if (field.type === 'group' && within) return exampleOf(within, today);
  const chosen = Object.keys(options);
  if (chosen.length > 0) return field.type === 'choices' ? chosen.slice(0, 1) : (chosen[0] ?? null);
  const { value } = definitions[field.type as FieldType].example;
  if (typeof value === 'string' && maxLength !== undefined) return [...value].slice(0, maxLength).join('');
  const [least, most] = [min, max].map((bound) => (bound === 'today' ? today : bound));
  if (least !== undefined && isBelow(value, least)) return least;
  return most !== undefined && isBelow(most, value) ? most : value;
}

/** What fields of some types say of their values. */
interface Limited {
  readonly options?: object;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly maxLength?: number;
}

/** Numbers and amounts by their size, days by the calendar. */
const isBelow = (one: Json, other: Json): boolean =>
  /^\d{4}-/.test(String(one)) ? String(one) < String(other) : Number(one) < Number(other);
