import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../kernel/json.ts';
import { compile } from './compile.ts';
import { sampleProcedure, sampleWith } from './sample-procedure.ts';

/** Every place in the sample, as the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}
const places = placesIn(sampleProcedure).filter((place) => place.length > 0);

/** The sample with one place replaced, or without it. */
function changed(definition: unknown, [key = '', ...rest]: readonly string[], value: Json | undefined): unknown {
  if (Array.isArray(definition))
    return definition.map((inner, i) => (String(i) === key ? put(inner, rest, value) : inner));
  const { [key]: inner, ...others } = (definition ?? {}) as Record<string, unknown>;
  const next = put(inner, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}
const put = (inner: unknown, rest: readonly string[], value: Json | undefined): unknown =>
  rest.length === 0 ? value : changed(inner, rest, value);

const anything = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom('apply', 'assess', 'review', 'constructor', '__proto__', '', 'no such name', 'toString'),
  fc
    .constantFrom(...places)
    .map((place) => place.reduce<unknown>((at, key) => (at as JsonObject)[key], sampleProcedure) as Json),
);

/** Whether a JSON pointer leads into the definition; its last step may name what is missing. */
function leadsInto(definition: unknown, pointer: string): boolean {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = definition;
  for (const key of keys.slice(0, -1)) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return false;
    at = (at as JsonObject)[key];
  }
  return keys.length === 0 || (at !== null && typeof at === 'object');
}

describe('the compiler', () => {
  test('never throws, points into the definition, and gives a plan exactly when there is no error', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(changes, (changes) => {
        const definition = changes.reduce<unknown>(
          (made, [place, value]) => changed(made, place, value),
          sampleProcedure,
        );
        const { findings, plan } = compile(definition);
        expect(plan === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
        for (const { pointer } of findings) expect([pointer, leadsInto(definition, pointer)]).toEqual([pointer, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('does not change what it reads, and says the same of the same', () => {
    const definition = sampleWith({ steps: { review: { role: 'officer' } } });
    const before = JSON.stringify(definition);
    expect(compile(definition).findings).toEqual(compile(JSON.parse(before)).findings);
    expect(JSON.stringify(definition)).toBe(before);
  });

  test('gives a plan that is plain JSON', () => {
    const { plan } = compile(sampleProcedure);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
