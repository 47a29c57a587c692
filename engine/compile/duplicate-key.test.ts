import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateKey } from './duplicate-key.ts';

test('the second of two parts with one name is found, at any depth and however it is written', () => {
  expect(duplicateKey('{"steps":{"review":{},"ask":{},"review":{}}}')).toBe('/steps/review');
  expect(duplicateKey('{"a":[{"b":1},{"b":1,"c":"{\\"b\\":1,","b":2}]}')).toBe('/a/1/b');
  expect(duplicateKey('{"a/b": [1, 2], "a\\u002fb": 3}')).toBe('/a~1b');
});

test('what JSON writes has none', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => duplicateKey(JSON.stringify(value, null, 1)) === undefined));
});
