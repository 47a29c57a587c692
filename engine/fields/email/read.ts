import { refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import type { EmailField } from './definition.ts';

/** As browsers check it (HTML standard, valid e-mail address), with a dot in the domain and letters of any script. */
export const ADDRESS =
  /^[A-Za-z0-9_.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+$/u;

export const email: Reader<EmailField> = {
  read: (input, _, at) => {
    const written = typeof input === 'string' ? input.trim().normalize('NFC') : '';
    if (written.length > 254 || !ADDRESS.test(written)) return refused('field/not-an-email', at, input);
    const domain = written.lastIndexOf('@');
    return { value: written.slice(0, domain) + written.slice(domain).toLowerCase() };
  },
};
