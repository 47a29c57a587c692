import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import { procedureAround } from '../compile/sample-procedure.ts';
import { behaviourOf } from './behaviours.ts';
import { definitions, stepSchema } from './definitions.ts';

describe.each(Object.values(definitions))('a step of kind $kind', ({ kind, summary, example }) => {
  test('says in one sentence what it is for', () => expect(summary).toMatch(/^[A-Z].*[^.]\.$/));

  test('shows itself in an example that can be read', () => {
    for (const step of Object.values(example)) expect(stepSchema.safeParse(step).error).toBeUndefined();
    expect(Object.values(example).map((step) => step.kind)).toContain(kind);
  });

  test('compiles without findings', () => {
    const { findings, plan } = compile(procedureAround(example));
    expect(findings).toEqual([]);
    expect(Object.values(plan?.nodes ?? {}).map((node) => node.kind)).toContain(kind);
  });

  test('has a behaviour', () => expect(behaviourOf(kind).enter).toBeTypeOf('function'));
});
