import { refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import type { PhoneField } from './definition.ts';

/** Digits only, with + before a country code; at most 15 of them (ITU-T E.164), at least 3 (short numbers). */
export const phone: Reader<PhoneField> = {
  read: (input, _, at) => {
    const written = typeof input === 'string' ? input.trim() : '';
    const dialled = written.replace(/[\s\u00a0\u202f./()-]/gu, '').replace(/^00/u, '+');
    if (written.length > 60 || !/^(?:\+[1-9]\d{4,14}|\d{3,15})$/u.test(dialled))
      return refused('field/not-a-phone', at, input);
    return { value: dialled };
  },
};
