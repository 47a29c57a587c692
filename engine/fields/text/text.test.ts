import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readField } from '../read-fields.ts';
import type { TextField } from './definition.ts';

const name: TextField = { type: 'text', label: 'Name', maxLength: 10 };
const read = (input: string | number, field = name) => readField(input, field, '/name', () => ({}));

test('a name is trimmed and composed', () => {
  expect(read('  Le\u0301a ')).toEqual({ value: 'L\u00e9a' });
});

test('what cannot be seen is left out, and what turns the reading direction around', () => {
  expect(read('ab\u0007\u202e\u2066c')).toEqual({ value: 'abc' });
});

test('line breaks are blanks on one line', () => {
  expect(read('a\r\nb\tc')).toEqual({ value: 'a b c' });
});

test.each(['a\0b', '\ud800'])('NUL and halves of characters are refused', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/forbidden-character', pointer: '/name' }] });
});

test('length is counted in characters, not in code units', () => {
  expect(read('😀'.repeat(10))).toEqual({ value: '😀'.repeat(10) });
  expect(read('😀'.repeat(11))).toMatchObject({
    problems: [{ code: 'field/too-long', values: { max: 10, length: 11 } }],
  });
});

test.each(['', '   ', '\u0007'])('nothing visible is nothing entered', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/required' }] });
  expect(read(input, { ...name, optional: true })).toEqual({ value: null });
});

test('a number is no text', () => {
  expect(read(12)).toMatchObject({ problems: [{ code: 'field/not-text', found: '12' }] });
});

test('what was read is always read again as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (input) => {
      const first = read(input, { ...name, maxLength: 1000 });
      if ('value' in first && typeof first.value === 'string')
        expect(read(first.value, { ...name, maxLength: 1000 })).toEqual(first);
    }),
  );
});
