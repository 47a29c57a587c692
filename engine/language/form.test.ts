import { expect, test } from 'vitest';
import { form } from './form.ts';

const page = { title: { fr: 'Votre logement', en: 'Your home' }, fields: ['application.rent', 'application.lease'] };

test('a form is pages of fields', () => {
  expect(form.safeParse({ pages: [{ ...page, help: 'As in the lease.' }] }).error).toBeUndefined();
});

test.each([
  { pages: [] },
  { pages: [{ ...page, fields: [] }] },
  { pages: [{ ...page, fields: ['application.rent', 'application.rent'] }] },
  { pages: [{ ...page, fields: ['application.__proto__'] }] },
  { pages: [{ fields: page.fields }] },
  { pages: [page], colour: 'red' },
])('%j is none', (input) => {
  expect(form.safeParse(input).success).toBe(false);
});
