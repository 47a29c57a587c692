import { addressParts } from '../../fields/address/parts.ts';
import type { Options } from '../../fields/choice/definition.ts';
import type { FieldDefinition, Fields } from '../../fields/definition.ts';
import type { FieldOfType, FieldType } from '../../fields/definitions.ts';
import { fileTypes } from '../../fields/file/file-types.ts';
import { organisationParts } from '../../fields/organisation/parts.ts';
import { personParts } from '../../fields/person/parts.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { isoDuration } from '../iso-duration.ts';

type ToSchema<Field> = (field: Field, language: Language) => JsonObject;

/** How a value of each type stands in the case file. Forget a type here and it does not compile. */
const types: { readonly [Type in FieldType]: ToSchema<FieldOfType<Type>> } = {
  text: ({ maxLength }) => given({ type: 'string', maxLength }),
  longText: ({ maxLength = 5000 }) => ({ type: 'string', maxLength }),
  integer: ({ min, max }) => given({ type: 'integer', minimum: min, maximum: max }),
  number: ({ min, max }) => given({ type: 'number', minimum: min, maximum: max }),
  money: ({ currency = 'EUR' }) => ({ type: 'string', pattern: '^-?\\d{1,15}\\.\\d{2}$', 'x-currency': currency }),
  date: () => ({ type: 'string', format: 'date' }),
  boolean: () => ({ type: 'boolean' }),
  choice: ({ options }, language) => ({ oneOf: choicesOf(options, language) }),
  choices: ({ options }, language) => ({
    type: 'array',
    items: { oneOf: choicesOf(options, language) },
    uniqueItems: true,
  }),
  email: () => ({ type: 'string', format: 'email' }),
  phone: () => ({ type: 'string' }),
  iban: () => ({ type: 'string', pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$' }),
  address: (_field, language) => objectOf(addressParts, language),
  person: (_field, language) => objectOf(personParts, language),
  organisation: (_field, language) => objectOf(organisationParts, language),
  file: ({ accept }) => ({
    type: 'object',
    properties: {
      name: { type: 'string' },
      document: { type: 'string', description: 'The id under which the file is stored' },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      size: { type: 'integer', description: 'In bytes' },
      type: { enum: accept.map((type) => fileTypes[type].mediaType) },
    },
    required: ['name'],
    additionalProperties: false,
  }),
  list: ({ of, min = 0, max = 100 }, language) => ({
    type: 'array',
    items: objectOf(of, language),
    minItems: min,
    maxItems: max,
  }),
  group: ({ of }, language) => objectOf(of, language),
};

/** The schema of one field, with its label and help. */
export function schemaOf(field: FieldDefinition, language: Language): JsonObject {
  const toSchema: ToSchema<never> = types[field.type as FieldType];
  const { label, help, sensitivity, source, evidence, keep } = field;
  return given({
    title: wordsIn(label, language),
    description: help === undefined ? undefined : wordsIn(help, language),
    ...toSchema(field as never, language),
    'x-sensitivity': sensitivity,
    'x-source': source,
    'x-evidence': evidence,
    'x-keep': keep && isoDuration(keep),
  });
}

/** Within a list or a group, what is neither optional nor hidden is there. */
const objectOf = (fields: Fields, language: Language): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field, language)])),
  required: Object.entries(fields)
    .filter(([, { optional, showIf }]) => !optional && showIf === undefined)
    .map(([name]) => name),
  additionalProperties: false,
});

const choicesOf = (options: Options, language: Language): Json[] =>
  Array.isArray(options)
    ? options.map((id) => ({ const: id }))
    : Object.entries(options).map(([id, label]) => ({ const: id, title: wordsIn(label, language) }));

/** Without what is not said. */
const given = (schema: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter((entry): entry is [string, Json] => entry[1] !== undefined));
