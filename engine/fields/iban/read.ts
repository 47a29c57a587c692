import { refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import type { IbanField } from './definition.ts';
import { lengths } from './lengths.ts';

/** Of a country whose own length is not listed. */
const ANY_LENGTH = /^.{14,34}$/u;

/** Capitals and digits without blanks, its two check digits verified. */
export const iban: Reader<IbanField> = {
  read: (input, _, at) => {
    const value = typeof input === 'string' ? input.replace(/[\s\u00a0\u202f-]/gu, '').toUpperCase() : '';
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]*$/u.test(value)) return refused('field/not-an-iban', at, input);
    const length = lengths[value.slice(0, 2)];
    if (length !== undefined && value.length !== length)
      return refused('field/not-an-iban', at, input, { country: value.slice(0, 2), length });
    if (!ANY_LENGTH.test(value)) return refused('field/not-an-iban', at, input);
    return remainder(value) === 1 ? { value } : refused('field/wrong-iban', at, input);
  },
};

/** ISO 7064 MOD 97-10: the first four behind the rest, letters as 10 to 35; 1 when no digit is wrong. */
function remainder(iban: string): number {
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('');
  return Number(BigInt(digits) % 97n);
}
