import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const writing = (place: string) => ({ start: 'write', steps: { write: { kind: 'choose', set: { [place]: 1 } } } });
const both = (one: string, two: string) =>
  foundWith({
    steps: {
      acknowledge: { next: 'both' },
      both: { kind: 'parallel', branches: { one: writing(one), two: writing(two) }, next: 'assess' },
    },
  });

test('two branches do not write the same value', () => {
  expect(both('assessment.fee', 'assessment.fee')).toEqual([
    'data/shared-write /steps/both/branches/two/steps/write/set/assessment.fee',
  ]);
  expect(both('assessment.fee', 'assessment.reasons')).toEqual([]);
});

test('a group and a part of it are the same value, in either order', () => {
  expect(both('assessment', 'assessment.fee')).toHaveLength(1);
  expect(both('assessment.fee', 'assessment')).toHaveLength(1);
});

test('a form writes its fields', () => {
  const due = { after: { days: 5 }, escalate: 'head' };
  const task = { kind: 'task', role: 'head', form: 'notes', due, outcomes: { done: { label: 'OK' } } };
  const branches = { one: { start: 'look', steps: { look: task } }, two: writing('assessment.reasons') };
  expect(
    foundWith({ steps: { acknowledge: { next: 'both' }, both: { kind: 'parallel', branches, next: 'assess' } } }),
  ).toEqual(['data/shared-write /steps/both/branches/two/steps/write/set/assessment.reasons']);
});

test('an item writes its own values, not those of the case', () => {
  const each = (place: string) =>
    foundWith({
      steps: {
        acknowledge: { next: 'all' },
        all: { kind: 'each', over: { var: 'application.members' }, ...writing(place), next: 'assess' },
      },
    });
  expect(each('item.seen')).toEqual([]);
  expect(each('assessment.fee')).toEqual(['data/shared-write /steps/all/steps/write/set/assessment.fee']);
});

test('what lies two levels deep is told once', () => {
  const inner = { kind: 'each', over: { var: 'application.members' }, as: 'inner', ...writing('assessment.fee') };
  const outer = {
    kind: 'each',
    over: { var: 'application.members' },
    start: 'inner',
    steps: { inner },
    next: 'assess',
  };
  expect(foundWith({ steps: { acknowledge: { next: 'all' }, all: outer } })).toEqual([
    'data/shared-write /steps/all/steps/inner/steps/write/set/assessment.fee',
  ]);
});
