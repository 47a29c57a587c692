import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beyondBounds } from './bounds.ts';

const told = (definition: unknown): string => {
  const { code, pointer } = beyondBounds(definition) ?? {};
  return code === undefined ? 'within' : `${code} ${pointer}`;
};
const list = (length: number, of: unknown = 1) => Array.from({ length }, () => of);

test('what is too much is told where it stands', () => {
  expect(told({ steps: { 'a/b': list(2_001) } })).toBe('shape/too-large /steps/a~1b');
  expect(told({ steps: list(2_000) })).toBe('within');
  expect(told(list(1_000, list(100)))).toBe('shape/too-large ');
  expect(told(list(900, list(100)))).toBe('within');
  expect(told({ text: 'x'.repeat(2_000_000) })).toBe('shape/too-large ');
  expect(told({ ['k'.repeat(2_000_001)]: 1 })).toBe('shape/too-large ');
});

test('whatever people write is within the bounds', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => told(value) === 'within'));
});
