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
    ...Object.fromEntries(Object.entries(data as Data).map(([group, fields]) => [group, exampleOf(fields)])),
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

const exampleOf = (fields: Fields): JsonObject =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)]));

function valueOf(field: FieldDefinition): Json {
  const within = readerOf(field).within?.(field);
  if (field.type === 'list' && within) return [exampleOf(within)];
  if (field.type === 'group' && within) return exampleOf(within);
  const options = Object.keys((field as { options?: object }).options ?? {});
  if (options.length > 0) return field.type === 'choices' ? options.slice(0, 1) : (options[0] ?? null);
  return definitions[field.type as FieldType].example.value;
}
