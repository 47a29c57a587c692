import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test.each([
  ['/forms/extra', { forms: { extra: { pages: [{ title: 'More', fields: ['application.name'] }] } } }],
  ['/roles/clerk', { roles: { clerk: { name: 'Clerk', group: 'clerks' } } }],
  ['/messages/hello', { messages: { hello: { subject: 'Hello', body: 'Hello' } } }],
  ['/law/other', { law: { other: { title: 'Other', url: 'https://legilux.public.lu/' } } }],
  ['/events/call', { events: { call: { by: 'applicant' } } }],
  ['/partners/post', { partners: { post: { name: 'Post' } } }],
])('what is declared at %s and used nowhere is a warning', (pointer, patch) => {
  expect(foundWith(patch)).toEqual([`reference/unused ${pointer}`]);
});

test('the messages that exist anyway may be said in one’s own words', () => {
  expect(foundWith({ messages: { reminder: { subject: 'Please', body: 'Please' } } })).toEqual([]);
});
