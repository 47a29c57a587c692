import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { compile } from '../../compile/compile.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { enact } from '../../simulate/play-scenario.ts';
import { shipped } from '../support/exported-procedures.ts';
import { jsonSchema } from './json-schema.ts';

/** Another validator than ours, which refuses a schema that it does not understand to the last word. */
async function validatorOf(exported: (typeof shipped)[number][1]) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    keywords: ['x-currency', 'x-sensitivity', 'x-source', 'x-evidence', 'x-keep'],
  });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(String(await jsonSchema.write(exported))) as object);
}

test.each(shipped)(
  'every case of the scenarios of %s is a valid case file, from its filing to its end',
  async (_file, exported) => {
    const validate = await validatorOf(exported);
    const { plan } = compile(exported.procedure);
    if (!plan) throw new Error('it has errors');
    let filed = 0;
    for (const scenario of exported.procedure.scenarios ?? []) {
      const { events, state } = enact(exported.procedure, plan, scenario).simulation;
      const [started] = events;
      if (started?.type !== 'case-started') continue; // it was refused at filing
      filed++;
      for (const file of [started.file, state.file]) {
        validate(file);
        expect({ scenario: scenario.name, errors: validate.errors }).toEqual({ scenario: scenario.name, errors: null });
      }
      for (const [place, spoilt] of spoiltIn(started.file))
        expect([scenario.name, place, validate(spoilt)]).toEqual([scenario.name, place, false]);
    }
    expect(filed).toBeGreaterThan(3);
  },
);

/** The same file with one of its values replaced by what no field can hold, and with a field that nobody declared. */
function* spoiltIn(file: JsonObject): Generator<readonly [string, JsonObject]> {
  for (const [group, fields] of Object.entries(file) as [string, Readonly<Record<string, Json>>][]) {
    yield [`${group}.undeclared`, { ...file, [group]: { ...fields, undeclared: true } }];
    for (const [name, value] of Object.entries(fields))
      if (value !== null)
        yield [`${group}.${name}`, { ...file, [group]: { ...fields, [name]: { 'not a value': [value] } } }];
  }
}
