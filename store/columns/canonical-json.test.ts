import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('keys are sorted as text, also those that look like numbers, at every depth', () => {
  expect(canonicalJson({ b: [{ z: null, a: 'é' }], '10': 1, '9': true, gone: undefined })).toBe(
    '{"10":1,"9":true,"b":[{"a":"é","z":null}]}',
  );
});

test('the same content is the same text in whatever order it was written, and reads as what it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
