import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleWith } from '../sample-procedure.ts';

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

test('what a scenario expects was meant to be sent: it is said so, and not offered to take it out', () => {
  const { findings } = compile(
    sampleWith({ steps: { grant: { notify: 'received' }, refuse: { notify: 'received' } } }),
  );
  const [finding] = findings;
  expect(finding).toMatchObject({ code: 'reference/unused', pointer: '/messages/decided' });
  expect(finding?.message).toBe('No step uses the message "decided", but the scenario “granted” expects it.');
  expect(finding?.repair).toBeUndefined();
});

test('nor is a table that is read and no longer looked up', () => {
  const { findings } = compile(sampleWith({ steps: { assess: { tables: null } } }));
  expect(findings.find(({ pointer }) => pointer === '/tables/fee')?.repair).toBeUndefined();
});
