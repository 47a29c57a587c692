import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const special = { data: { application: { amount: { sensitivity: 'special' } } } };

test('a mail does not say what belongs to the special categories of data', () => {
  const received = { subject: 'Received', body: 'For {{ application.amount | money }}.' };
  expect(foundWith({ ...special, messages: { received } })).toEqual([
    'privacy/special-in-message /messages/received/body',
  ]);
});

test('a letter may say it', () => {
  const permit = { blocks: [{ paragraph: 'For {{ application.amount | money }}.' }, { signature: 'head' }] };
  expect(foundWith({ ...special, letters: { permit } })).toEqual([]);
});
