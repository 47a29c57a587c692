import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleProcedure } from '../sample-procedure.ts';

const [adult] = sampleProcedure.rules.eligibility.criteria;
const at = '/rules/eligibility/criteria';
const second = (criterion: JsonObject) =>
  foundWith({ rules: { eligibility: { criteria: [adult, { ...adult, id: 'second', ...criterion }] as never } } });
const income = { '>': [{ var: 'application.amount' }, 0] };

test('two requirements do not look at the same: nobody would look at what the second is about', () => {
  expect(second({})).toEqual([`logic/same-criterion ${at}/1/test`]);
  expect(second({ test: income })).toEqual([]);
});

test('the same may be asked of different cases', () => {
  expect(second({ when: income })).toEqual([]);
});

test('a requirement that is asked of everybody or of nobody is none of some cases', () => {
  expect(second({ test: income, when: { '==': [1, 1] } })).toEqual([`logic/always-true ${at}/1/when`]);
  expect(second({ test: income, when: { and: [income, { '!': [income] }] } })).toEqual([
    `logic/never-true ${at}/1/when`,
  ]);
});
