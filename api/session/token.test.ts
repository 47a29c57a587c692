import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formTokenOf, isFormToken, issueToken, LIFETIME_MS, readToken } from './token.ts';

const SECRET = 'a secret of some length';
const NOW = Date.UTC(2026, 10, 23);

test('a token says who somebody is, for twelve hours', () => {
  const token = issueToken(SECRET, 'citizen', { now: NOW });
  expect(readToken(SECRET, token, 'bearer', NOW + LIFETIME_MS - 1)).toMatchObject({ person: 'citizen' });
  expect(readToken(SECRET, token, 'bearer', NOW + LIFETIME_MS)).toBeUndefined();
});

test('a token of one use is never good for another, and none of another secret', () => {
  const token = issueToken(SECRET, 'citizen', { now: NOW, use: 'session' });
  expect(readToken(SECRET, token, 'session', NOW)).toBeDefined();
  expect(readToken(SECRET, token, 'bearer', NOW)).toBeUndefined();
  expect(readToken('another secret', token, 'session', NOW)).toBeUndefined();
});

test('a token that was changed anywhere is no token', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), (place, text) => {
      const token = issueToken(SECRET, 'citizen', { now: NOW });
      const at = place % (token.length + 1);
      const changed = token.slice(0, at) + text + token.slice(at + text.length);
      fc.pre(changed !== token);
      expect(readToken(SECRET, changed, 'bearer', NOW)).toBeUndefined();
    }),
  );
});

test('a form token belongs to one sign-in', () => {
  const read = (person: string) => readToken(SECRET, issueToken(SECRET, person, { now: NOW }), 'bearer', NOW);
  const [one, other] = [read('citizen'), read('citizen')];
  if (!one || !other) throw new Error('both are good tokens');
  expect(isFormToken(SECRET, one, formTokenOf(SECRET, one))).toBe(true);
  expect(isFormToken(SECRET, other, formTokenOf(SECRET, one))).toBe(false);
});
