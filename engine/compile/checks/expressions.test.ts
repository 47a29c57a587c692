import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operators } from '../../rules/operators/operators.ts';
import { compile } from '../compile.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleWith } from '../sample-procedure.ts';

const fee = (expression: unknown) =>
  foundWith({ steps: { assess: { compute: { 'assessment.fee': expression as never } } } });
const at = '/steps/assess/compute/assessment.fee';

test.each([
  ['unknown-operator', { plus: [1, 2] }, '/plus'],
  ['wrong-arity', { 'years-between': [{ var: 'today' }] }, '/years-between'],
  ['two-keys', { '+': [1, 2], '-': [1, 2] }, ''],
  ['no-operator', { if: [true, {}, 1] }, '/if/1'],
  ['computed-path', { var: { cat: ['application.', 'amount'] } }, '/var'],
  ['forbidden-path', { var: 'application.__proto__.x' }, '/var'],
])('rule/%s: %j may not run', (code, expression, pointer) => {
  expect(fee(expression)).toEqual([`rule/${code} ${at}${pointer}`]);
});

test('an expression is neither too deep nor too large', () => {
  let deep: unknown = true;
  for (let i = 0; i < 40; i++) deep = { '!': deep };
  expect(fee(deep)[0]).toMatch(/^rule\/too-deep /);
  expect(fee({ '+': Array.from({ length: 600 }, () => 1) })).toEqual([`rule/too-large ${at}`]);
});

test('a mistyped operator is answered with the nearest', () => {
  const { findings } = compile(sampleWith({ steps: { assess: { compute: { 'assessment.fee': { rond: [1, 2] } } } } }));
  expect(findings[0]?.hint).toContain('Did you mean "round"?');
});

test('conditions, joins, criteria and tables are looked at alike', () => {
  const bad = { plus: [1, 2] };
  expect(foundWith({ steps: { assess: { next: [{ when: bad, to: 'ask' }, { to: 'review' }] } } })).toEqual([
    'rule/unknown-operator /steps/assess/next/0/when/plus',
  ]);
  expect(foundWith({ data: { application: { name: { showIf: bad } } } })).toEqual([
    'rule/unknown-operator /data/application/name/showIf/plus',
  ]);
  expect(foundWith({ tables: { fee: { inputs: [{ expression: bad, type: 'money' }] } } })).toEqual([
    'rule/unknown-operator /tables/fee/inputs/0/expression/plus',
  ]);
});

test('the page of unknown operators names all that there are', () => {
  const page = readFileSync('docs/problems/rule/unknown-operator.md', 'utf8');
  const named = [...(page.split('## Wrong')[0] ?? '').matchAll(/(?<=only: |, )`([^`]+)`/g)].map(([, name]) => name);
  expect(named).toEqual([...operators.keys()].filter((name) => name !== '?:'));
});
