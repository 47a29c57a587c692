import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReference, newReference, referenceFor } from './reference.ts';

const SIGNS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

test('a reference carries the procedure’s initials and the year', () => {
  expect(newReference('rent-subsidy', 2026)).toMatch(/^RS-2026-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  expect(newReference('a-very-long-name-of-five', 2027)).toMatch(/^AVLN-2027-/);
});

test('one wrong sign is always noticed', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.constantFrom(...SIGNS), (place, sign) => {
      const reference = newReference('rent-subsidy', 2026);
      expect(isReference(reference)).toBe(true);
      const at = 'RS-2026-'.length + place + (place > 4 ? 1 : 0);
      const misread = reference.slice(0, at) + sign + reference.slice(at + 1);
      expect(isReference(misread)).toBe(misread === reference);
    }),
  );
});

test('two of a hundred thousand are not the same', () => {
  const many = Array.from({ length: 100_000 }, () => newReference('rent-subsidy', 2026));
  expect(new Set(many).size).toBe(many.length);
});

test('the same key has the same reference, another key another', () => {
  expect(referenceFor('one', 'rent-subsidy', 2026)).toBe(referenceFor('one', 'rent-subsidy', 2026));
  expect(isReference(referenceFor('one', 'rent-subsidy', 2026))).toBe(true);
  expect(referenceFor('two', 'rent-subsidy', 2026)).not.toBe(referenceFor('one', 'rent-subsidy', 2026));
});
