import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { compile } from '../compile.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleWith } from '../sample-procedure.ts';

/** The fee is computed in "assess", after "acknowledge". */
const FEE = { var: 'assessment.fee' };
const UNSET = 'data/read-before-set';
const reading = (steps: JsonObject, more: JsonObject = {}) => foundWith({ ...more, steps });
const copying = { kind: 'choose', set: { 'assessment.reasons': FEE } };
const due = { after: { days: 5 }, to: 'close' };
const task = { kind: 'task', role: 'head', due };

describe('on the way', () => {
  test('what comes later is not there yet, and the way is named', () => {
    const { findings } = compile(
      sampleWith({ steps: { acknowledge: { next: 'copy' }, copy: { ...copying, next: 'assess' } } }),
    );
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `${UNSET} /steps/copy/set/assessment.reasons/var`,
    ]);
    expect(findings[0]?.witness).toBe('On this way it is not filled in: apply → acknowledge → copy.');
  });

  test('what only some ways fill in is not there for sure', () => {
    const fork = {
      kind: 'choose',
      next: [{ when: { '>': [{ var: 'application.amount' }, 5] }, to: 'assess' }, { to: 'copy' }],
    };
    const steps = {
      acknowledge: { next: 'fork' },
      fork,
      assess: { next: 'copy' },
      copy: { ...copying, next: 'review' },
    };
    expect(reading(steps)).toContain(`${UNSET} /steps/copy/set/assessment.reasons/var`);
  });

  test('a loop that comes back with it does not help the first time', () => {
    const again = { ...copying, next: 'assess' };
    expect(reading({ acknowledge: { next: 'again' }, again, ask: { next: 'again' } })).toEqual([
      `${UNSET} /steps/again/set/assessment.reasons/var`,
    ]);
  });

  test('whoever is interrupted may not have come that far', () => {
    const tell = { ...copying, next: 'withdrawn' };
    expect(reading({ tell }, { on: { withdrawal: { to: 'tell' } } })).toEqual([
      `${UNSET} /steps/tell/set/assessment.reasons/var`,
    ]);
  });

  test('the form of an answer fills in nothing when the last day passes instead', () => {
    const look = {
      ...task,
      form: 'notes',
      due: { after: { days: 5 }, to: 'tell' },
      outcomes: { done: { label: 'Done', next: 'tell' } },
    };
    const tell = { kind: 'choose', set: { 'application.name': { var: 'assessment.reasons' } }, next: 'assess' };
    const steps = { acknowledge: { next: 'look' }, look, tell };
    expect(reading(steps)).toContain(`${UNSET} /steps/tell/set/application.name/var`);
    expect(reading({ ...steps, look: { ...look, due: { after: { days: 5 }, to: 'close' } } })).not.toContain(
      `${UNSET} /steps/tell/set/application.name/var`,
    );
  });

  test('letters and messages read too', () => {
    const text = '{{ assessment.fee | money }}';
    expect(reading({}, { messages: { received: { body: text } } })).toEqual([`${UNSET} /messages/received/body`]);
  });
});

describe('side by side', () => {
  const branch = (step: JsonObject) => ({ start: 'step', steps: { step } });
  const fill = { kind: 'evaluate', compute: { 'assessment.fee': 5 } };
  const both = (one: JsonObject, two: JsonObject, join: JsonObject | string = 'all') => ({
    acknowledge: { next: 'both' },
    both: { kind: 'parallel', branches: { one, two }, join, next: 'copy' },
    copy: { ...copying, next: 'assess' },
  });

  test('after a join for all, what any branch filled in is there', () => {
    expect(reading(both(branch(fill), branch({ kind: 'notify', message: 'received' })))).toEqual([]);
  });

  test('a branch cannot count on another', () => {
    expect(reading(both(branch(fill), branch({ kind: 'choose', set: { 'assessment.reasons': FEE } })))).toEqual([
      `${UNSET} /steps/both/branches/two/steps/step/set/assessment.reasons/var`,
    ]);
  });

  test('after a join for any, only what every branch fills in is there', () => {
    const found = `${UNSET} /steps/copy/set/assessment.reasons/var`;
    expect(reading(both(branch(fill), branch({ kind: 'notify', message: 'received' }), 'any'))).toEqual([found]);
    expect(reading(both({ ...branch(fill), when: { var: 'application.name' } }, branch({ kind: 'choose' })))).toEqual([
      found,
    ]);
  });

  test('a list may be empty', () => {
    const each = {
      kind: 'each',
      over: { var: 'application.members' },
      ...branch({ kind: 'choose', set: { 'item.fee': 5 } }),
    };
    const tell = { ...copying, next: 'assess' };
    expect(reading({ acknowledge: { next: 'each' }, each: { ...each, next: 'tell' }, tell })).toEqual([
      `${UNSET} /steps/tell/set/assessment.reasons/var`,
    ]);
  });

  test('a stage hands on what was done in it, unless it was left early', () => {
    const stage = { kind: 'stage', ...branch(fill), next: 'copy' };
    const steps = { acknowledge: { next: 'stage' }, stage, copy: { ...copying, next: 'assess' } };
    expect(reading(steps)).toEqual([]);
    const early = { late: { deadline: { after: { days: 3 } }, next: 'copy' } };
    expect(reading({ ...steps, stage: { ...stage, outcomes: early } })).toEqual([
      `${UNSET} /steps/copy/set/assessment.reasons/var`,
    ]);
  });
});

describe('what may be missing', () => {
  test.each([
    ['a value of its own', { '+': [{ var: ['assessment.fee', 0] }, 1] }],
    ['a test before', { if: [{ missing: ['assessment.fee'] }, 0, FEE] }],
    ['a condition that was met', { and: [{ '!': { missing: ['assessment.fee'] } }, FEE] }],
  ])('%s is enough', (_, value) => {
    const copy = { kind: 'choose', set: { 'assessment.reasons': value }, next: 'assess' };
    expect(reading({ acknowledge: { next: 'copy' }, copy })).toEqual([]);
  });

  test('a choice that asked for it knows that it is there', () => {
    const fork = (when: JsonObject, to: string, other: string) => ({
      kind: 'choose',
      next: [{ when, to }, { to: other }],
    });
    const copy = { ...copying, next: 'assess' };
    const steps = (one: JsonObject) => ({ acknowledge: { next: 'fork' }, fork: one, copy });
    expect(reading(steps(fork({ missing: ['assessment.fee'] }, 'assess', 'copy')))).toEqual([]);
    expect(reading(steps(fork({ missing: ['assessment.fee'] }, 'copy', 'assess')))).toHaveLength(1);
  });

  test('a field that must not be empty is not computed from one that may be', () => {
    const compute = { 'assessment.fee': { '*': [{ var: 'application.amount' }, 2] } };
    const found = ['data/may-be-missing /steps/assess/compute/assessment.fee'];
    const steps = { assess: { compute, set: null } };
    expect(reading(steps)).toEqual([]);
    expect(reading(steps, { data: { application: { amount: { optional: true } } } })).toEqual(found);
    const showIf = { '==': [{ var: 'application.name' }, 'A'] };
    expect(reading(steps, { data: { application: { amount: { showIf } } } })).toEqual(found);
    const guarded = { 'assessment.fee': { if: [showIf, { var: 'application.amount' }, 0] } };
    expect(
      reading({ assess: { compute: guarded, set: null } }, { data: { application: { amount: { showIf } } } }),
    ).toEqual([]);
  });
});
