import { expect, test } from 'vitest';
import { readField } from '../read-fields.ts';
import type { EmailField } from './definition.ts';

const email: EmailField = { type: 'email', label: 'E-mail' };
const read = (input: string) => readField(input, email, '/email', () => ({}));

test('the domain is written small, what stands before is left as it is', () => {
  expect(read(' Lea.Muller+rent@Example.LU ')).toEqual({ value: 'Lea.Muller+rent@example.lu' });
  expect(read('info@müller.example')).toEqual({ value: 'info@müller.example' });
});

test.each([
  'lea',
  'lea@',
  '@example.lu',
  'lea@example',
  'a b@example.lu',
  'lea@example.lu\nBcc: all@example.lu',
  'lea@-example.lu',
  `${'a'.repeat(65)}@example.lu`,
  `lea@${'a.'.repeat(200)}lu`,
])('%j is no address', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-an-email', pointer: '/email' }] });
});
