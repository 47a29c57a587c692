import { expect, test } from 'vitest';
import { z } from 'zod';
import { definitions } from '../../fields/definitions.ts';
import { shipped } from '../support/exported-procedures.ts';
import { schemaOf } from './field-schemas.ts';
import { jsonSchema } from './json-schema.ts';

test.each(Object.values(definitions).map(({ type, example }) => [type, example] as const))(
  'a value of type %s is valid under its schema, anything else is not',
  (_type, { field, value }) => {
    const schema = z.fromJSONSchema(schemaOf(field as never, 'en') as never);
    expect(schema.safeParse(value).error).toBeUndefined();
    expect(schema.safeParse({ nothing: 'like this' }).success).toBe(false);
  },
);

test.each(shipped)('the applications of %s are valid case files', async (_file, exported) => {
  const schema = z.fromJSONSchema(JSON.parse(await jsonSchema.write(exported)) as never);
  expect(schema.safeParse({}).success).toBe(true);
  expect(schema.safeParse({ undeclared: {} }).success).toBe(false);
});
