import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { sampleProcedure, sampleWith } from '../compile/sample-procedure.ts';
import { definitions as fieldTypes } from '../fields/definitions.ts';
import { definitions as kinds } from '../steps/definitions.ts';
import { procedureJsonSchema } from './json-schema.ts';

interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly unknown[];
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema = procedureJsonSchema() as unknown as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
const formats = { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https:\/\// };
const ajv = new Ajv2020({ strict: true, keywords: ['enumDescriptions'], allowUnionTypes: true, formats });
const validate = ajv.compile(schema);

/** Every property of the language, by where the schema says it. */
function* propertiesIn(node: unknown, at = '#'): Generator<readonly [at: string, property: Schema]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, property] of Object.entries((node as Schema).properties ?? {}))
    yield [`${at}/properties/${name}`, property];
  for (const [key, part] of Object.entries(node)) if (key !== 'examples') yield* propertiesIn(part, `${at}/${key}`);
}

/** What a property says of itself, else what the part says that it refers to. */
function said(property: Schema, word: 'description' | 'examples'): string | readonly unknown[] | undefined {
  const part = property.$ref ?? property.allOf?.[0]?.$ref;
  const there = part === undefined ? undefined : schema.$defs[part.slice('#/$defs/'.length)];
  return property[word] ?? (there && said(there, word));
}

const properties = [...propertiesIn(schema)];

describe('the JSON Schema of the language', () => {
  test('is right by the meta-schema of draft 2020-12', () => {
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  test.each([
    ['the sample', sampleProcedure],
    ...globSync('definitions/procedures/*/*.json').map((file) => [file, JSON.parse(readFileSync(file, 'utf8'))]),
  ])('accepts %s', (_name, definition) => expect(validate(definition), JSON.stringify(validate.errors)).toBe(true));

  test.each(Object.values(kinds))('accepts the example of a step of kind $kind', ({ kind, example }) => {
    const step = ajv.getSchema(`${procedureJsonSchema().$id}#/$defs/step-${kind}`);
    for (const one of Object.values(example).filter((step) => step.kind === kind))
      expect(step?.(one), JSON.stringify(step?.errors)).toBe(true);
  });

  test.each(Object.values(fieldTypes))('accepts the example of a field of type $type', ({ type, example }) => {
    const field = ajv.getSchema(`${procedureJsonSchema().$id}#/$defs/field-${type}`);
    expect(field?.(example.field), JSON.stringify(field?.errors)).toBe(true);
  });

  test.each([
    ['a version in words', { version: 'one' }],
    ['a version before the first', { version: 0 }],
    ['a name with capitals', { procedure: 'Parking Permit' }],
    ['a service misspelt', { servce: {} }],
    ['no language', { languages: [] }],
    ['a language that Dossier does not speak', { languages: ['xx'] }],
    ['no calendar', { calendar: null }],
    ['an audience that there is not', { service: { audience: ['everybody'] } }],
    ['a cost without its currency', { service: { cost: '50' } }],
    ['a law without a title', { law: { panc: { title: null } } }],
    ['a kind of step misspelt', { steps: { review: { kind: 'tsk' } } }],
    ['a field of a step misspelt', { steps: { review: { rol: 'caseworker' } } }],
    ['a field of another kind of step', { steps: { review: { letter: 'grant' } } }],
    ['the way on from an outcome misspelt', { steps: { review: { outcomes: { complete: { nxt: 'grant' } } } } }],
    ['a time limit as a number', { steps: { review: { due: { after: 10 } } } }],
    ['a unit of time that there is not', { steps: { review: { due: { after: { day: 10 } } } } }],
    ['a fraction of a day', { steps: { review: { due: { after: { days: 1.5 } } } } }],
    ['a type of field that there is not', { data: { application: { members: { of: { name: { type: 'txt' } } } } } }],
    ['a field without a label', { data: { application: { name: { label: null } } } }],
    ['a page without fields', { forms: { application: { pages: [{ title: 'You', fields: [] }] } } }],
    [
      'a consequence that there is not',
      { rules: { eligibility: { criteria: [{ id: 'a', text: 'A', test: true, onFail: 'no' }] } } },
    ],
    ['a message without a body', { messages: { received: { body: null } } }],
    ['a block of a letter that there is not', { letters: { grant: { blocks: [{ paragraf: 'Hello' }] } } }],
    [
      'a scenario that is filed on a day without its time',
      { scenarios: [{ name: 'a', filedAt: '2026-11-30', application: {}, then: [], expect: {} }] },
    ],
  ])('refuses %s', (_mistake, patch) => expect(validate(sampleWith(patch))).toBe(false));

  test.each(properties)('describes %s', (_at, property) => {
    expect(said(property, 'description')).toMatch(/^\S.*[^.\s]$|^[A-Z].*\.$/s);
  });

  test.each(properties.filter(([, property]) => property.const === undefined))(
    'shows examples of %s',
    (at, property) => {
      const examples = said(property, 'examples') ?? [];
      expect(examples.length).toBeGreaterThan(0);
      const own = ajv.getSchema(`${procedureJsonSchema().$id}${at}`);
      for (const example of examples)
        expect(own?.(example), `${JSON.stringify(example)} ${JSON.stringify(own?.errors)}`).toBe(true);
    },
  );

  test.each(properties.filter(([, property]) => property.enum))('says what each word of %s means', (_at, property) => {
    expect(property.enumDescriptions?.length).toBe(property.enum?.length);
  });
});
