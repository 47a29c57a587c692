import { createHash, randomBytes } from 'node:crypto';

/** Digits and capitals that nobody confuses when reading aloud or writing by hand: without I, L, O, U (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 9;

/**
 * A reference that people can read out: initials of the procedure, year, nine random signs and a check sign, as in
 * RS-2026-7K3QX-9M2PA. 45 bits: numbers next to one's own belong to nobody.
 */
export const newReference = (procedure: string, year: number): string =>
  referenceOf(procedure, year, randomBytes(LENGTH));

/** The same for a case that may be begun more than once under the same key, and is to have one reference all the same. */
export const referenceFor = (key: string, procedure: string, year: number): string =>
  referenceOf(procedure, year, createHash('sha256').update(key).digest());

function referenceOf(procedure: string, year: number, bytes: Uint8Array): string {
  const initials = procedure
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 4);
  const signs = Array.from({ length: LENGTH }, (_, i) => SIGNS.charAt((bytes[i] ?? 0) % SIGNS.length)).join('');
  const all = signs + checkSign(signs);
  return `${initials}-${year}-${all.slice(0, 5)}-${all.slice(5)}`;
}

/** Whether a reference was read or typed right, as far as its check sign tells: one wrong sign never passes. */
export function isReference(text: string): boolean {
  const [, first = '', second = '', check = ''] =
    /^[A-Z]{1,4}-\d{4}-([0-9A-HJKMNP-TV-Z]{5})-([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z])$/.exec(text) ?? [];
  return check !== '' && checkSign(first + second) === check;
}

/** Luhn's algorithm modulo 32. */
function checkSign(signs: string): string {
  let sum = 0;
  [...signs].toReversed().forEach((sign, i) => {
    const value = SIGNS.indexOf(sign) * (i % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / SIGNS.length) + (value % SIGNS.length);
  });
  return SIGNS.charAt((SIGNS.length - (sum % SIGNS.length)) % SIGNS.length);
}
