import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const branch = { start: 'tell', steps: { tell: { kind: 'notify', message: 'received' } } };
const joining = (join: object | string) =>
  foundWith({
    steps: {
      acknowledge: { next: 'both' },
      both: { kind: 'parallel', branches: { one: branch, two: branch }, join: join as never, next: 'assess' },
    },
  });

test('three of two branches are never done, nor half a branch', () => {
  expect(joining({ count: 3 })).toEqual(['graph/join-never-met /steps/both/join/count']);
  expect(joining({ count: 0 })).toEqual(['graph/join-never-met /steps/both/join/count']);
  expect(joining({ count: 1.5 })).toEqual(['graph/join-never-met /steps/both/join/count']);
});

test('as many as there are, or a number known only then, is right', () => {
  expect(joining({ count: 2 })).toEqual([]);
  expect(joining('any')).toEqual([]);
  expect(joining({ when: { '>=': [{ var: 'done' }, 1] } })).toEqual([]);
});
