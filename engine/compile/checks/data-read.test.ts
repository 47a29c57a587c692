import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleWith } from '../sample-procedure.ts';

const reading = (expression: object) =>
  foundWith({
    rules: {
      eligibility: {
        criteria: [{ id: 'adult', onFail: 'flag', text: 'x', law: 'traffic#3', test: expression as never }],
      },
    },
  });
const at = '/rules/eligibility/criteria/0/test';

test('a place outside the case file is found where it is read', () => {
  expect(reading({ '>': [{ var: 'application.ammount' }, 5] })).toEqual([`data/unknown-path ${at}/>/0/var`]);
  expect(reading({ '>': [{ var: ['aplication.amount', 0] }, 5] })).toEqual([`data/unknown-path ${at}/>/0/var/0`]);
  expect(reading({ '==': [{ var: 'application.name.first' }, 'A'] })).toEqual([`data/unknown-path ${at}/==/0/var`]);
});

test('the nearest place is proposed', () => {
  const { findings } = compile(
    sampleWith({ steps: { assess: { set: { 'assessment.fee': { var: 'tables.fee.amont' } } } } }),
  );
  expect(findings[0]?.hint).toBe('Did you mean "tables.fee.amount"?');
});

test('inside some, all, filter, map and reduce the entry’s own fields are read', () => {
  const members = { var: 'application.members' };
  expect(reading({ some: [members, { '>': [{ var: 'income' }, 5] }] })).toEqual([]);
  expect(reading({ some: [members, { '>': [{ var: 'salary' }, 5] }] })).toEqual([
    `data/unknown-path ${at}/some/1/>/0/var`,
  ]);
  expect(reading({ all: [{ filter: [members, { var: 'name' }] }, { '>': [{ var: 'incom' }, 5] }] })).toEqual([
    `data/unknown-path ${at}/all/1/>/0/var`,
  ]);
  expect(reading({ '>': [{ sum: [members, 'income'] }, 5] })).toEqual([]);
  expect(reading({ '>': [{ sum: [members, 'incme'] }, 5] })).toEqual([`data/unknown-path ${at}/>/0/sum/1`]);
  const added = { '+': [{ var: 'accumulator' }, { var: 'current.incom' }] };
  expect(reading({ '>': [{ reduce: [members, added, 0] }, 5] })).toEqual([
    `data/unknown-path ${at}/>/0/reduce/1/+/1/var`,
  ]);
});

test('the roots beside the case file are known, and only their own parts', () => {
  expect(reading({ '==': [{ var: 'steps.review.outcome' }, 'complete'] })).toEqual([]);
  expect(reading({ '==': [{ var: 'steps.reviw.outcome' }, 'complete'] })).toEqual([`data/unknown-path ${at}/==/0/var`]);
  expect(reading({ '==': [{ var: 'case.channel' }, 'online'] })).toEqual([]);
  expect(reading({ '==': [{ var: 'case.chanel' }, 'online'] })).toEqual([`data/unknown-path ${at}/==/0/var`]);
  expect(reading({ '>': [{ var: 'clocks.decision.lastDay' }, { var: 'today' }] })).toEqual([]);
});

test('an item is known inside its each, and nowhere else', () => {
  const say = (path: string) => ({
    kind: 'choose',
    next: [{ when: { '>': [{ var: path }, 1] }, to: 'tell' }, { to: 'tell' }],
  });
  const tell = { kind: 'notify', message: 'received' };
  const each = (path: string) => ({
    kind: 'each',
    over: { var: 'application.members' },
    as: 'member',
    start: 'say',
    steps: { say: say(path), tell },
    next: 'assess',
  });
  const inside = (path: string) => foundWith({ steps: { acknowledge: { next: 'all' }, all: each(path) } });
  expect(inside('member.income')).toEqual([]);
  expect(inside('member.incom')).toEqual(['data/unknown-path /steps/all/steps/say/next/0/when/>/0/var']);
  expect(inside('item.income')).toEqual(['data/unknown-path /steps/all/steps/say/next/0/when/>/0/var']);
  expect(reading({ '>': [{ var: 'item.income' }, 1] })).toEqual([`data/unknown-path ${at}/>/0/var`]);
});

test('what a step shares, asks for, or gives as a reason exists', () => {
  expect(foundWith({ steps: { order: { shares: ['assessment.fees'] } } })).toEqual([
    'data/unknown-path /steps/order/shares/0',
  ]);
  expect(foundWith({ steps: { refuse: { reasons: ['assessment.reason'] } } })).toEqual([
    'data/unknown-path /steps/refuse/reasons/0',
  ]);
});

test('what came of a step is known where its values are set', () => {
  const set = { 'assessment.reasons': { var: 'result.why' } };
  expect(foundWith({ steps: { review: { outcomes: { complete: { set } } } } })).toEqual([]);
  expect(foundWith({ steps: { assess: { compute: { 'assessment.fee': { var: 'result.why' } } } } })).toEqual([
    'data/unknown-path /steps/assess/compute/assessment.fee/var',
  ]);
});

test('inside a list of the case file a condition reads the entry as item', () => {
  const of = (path: string) => ({ showIf: { '==': [{ var: path }, 'x'] } });
  const where = '/data/application/members/of/income/showIf/==/0/var';
  const found = (path: string) => foundWith({ data: { application: { members: { of: { income: of(path) } } } } });
  expect(found('item.name')).toEqual([]);
  expect(found('item.nam')).toEqual([`data/unknown-path ${where}`]);
  expect(found('application.name')).toEqual([]);
  expect(foundWith({ data: { application: { name: of('item.name') } } })).toEqual([
    'data/unknown-path /data/application/name/showIf/==/0/var',
  ]);
});

test('a person and an address have parts, which are known', () => {
  const tenant = { type: 'person', label: 'Tenant' };
  const reading = (path: string) =>
    foundWith({
      data: { application: { tenant } },
      forms: { notes: { pages: [{ title: 'Review', fields: ['assessment.reasons', 'application.tenant'] }] } },
      steps: { grant: { set: { 'assessment.reasons': { var: path } } } },
    });
  expect(reading('application.tenant.familyName')).toEqual([]);
  expect(reading('application.tenant.familyNam')).toEqual([
    'data/unknown-path /steps/grant/set/assessment.reasons/var',
  ]);
});
