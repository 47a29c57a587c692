import { expect, test } from 'vitest';
import { membersOf } from './members.ts';

/** The names that have stood before in their object. */
const twiceIn = (text: string): string[] => {
  const found: string[] = [];
  for (const { before, pointer } of membersOf(text)) if (before !== undefined) found.push(pointer());
  return found;
};

test('the second of two parts with one name is found, at any depth and however it is written', () => {
  expect(twiceIn('{"steps":{"review":{},"ask":{},"review":{}}}')).toEqual(['/steps/review']);
  expect(twiceIn('{"a":[{"b":1},{"b":1,"c":"{\\"b\\":1,","b":2}]}')).toEqual(['/a/1/b']);
  expect(twiceIn('{"a/b": [1, 2], "a\\u002fb": 3}')).toEqual(['/a~1b']);
});

test('each member begins at its name, of a list at itself', () => {
  const text = '{ "a": [1, { "b": {} }] }';
  const found: string[] = [];
  for (const { start, pointer } of membersOf(text)) found.push(`${pointer()} ${text.slice(start, start + 3)}`);
  expect(found).toEqual(['/a "a"', '/a/0 1, ', '/a/1 { "', '/a/1/b "b"']);
});
