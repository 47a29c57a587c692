import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleProcedure, sampleWith } from '../compile/sample-procedure.ts';
import { definitions } from '../steps/definitions.ts';
import { procedureJsonSchema, SCHEMA_ID } from './json-schema.ts';

describe('the JSON Schema of the language', () => {
  const schema = procedureJsonSchema();
  const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

  test('is a draft 2020-12 schema with a stable id', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(SCHEMA_ID);
    expect(() => JSON.parse(JSON.stringify(schema))).not.toThrow();
  });

  test('accepts the sample', () => expect(read.safeParse(sampleProcedure).success).toBe(true));

  test.each([
    [{ version: 'one' }],
    [{ servce: {} }],
    [{ steps: { review: { kind: 'tsk' } } }],
    [{ steps: { review: { outcomes: { complete: { nxt: 'grant' } } } } }],
    [{ data: { application: { members: { of: { name: { type: 'txt' } } } } } }],
  ])('refuses %j', (patch) => expect(read.safeParse(sampleWith(patch)).success).toBe(false));

  test('knows every kind of step', () => {
    const text = JSON.stringify(schema);
    for (const kind of Object.keys(definitions)) expect(text).toContain(`"const":"${kind}"`);
  });

  test('describes each field where one fills it in', () => {
    const defs = schema.$defs as Record<
      string,
      { description?: string; properties?: Record<string, { $ref: string }> }
    >;
    const calendar = defs.procedure?.properties?.calendar?.$ref.split('/').at(-1) ?? '';
    expect(defs[calendar]?.description).toBe('Holidays and regime of time limits');
  });
});
