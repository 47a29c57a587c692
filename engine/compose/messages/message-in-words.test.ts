import { expect, test } from 'vitest';
import { assessedFacts, rentSubsidy } from '../support/assessed-case.ts';
import { messageInWords } from './message-in-words.ts';

const everywhere = (words: string) => ({ fr: words, de: words, en: words, lb: words });
const { definition, plan } = rentSubsidy();
const received = {
  subject: everywhere('{{ message.topic }}'),
  body: everywhere('Until {{ due | date }}: {{ reason }}'),
};
const published = { plan, definition: { ...definition, messages: { ...definition.messages, received } } };

test('a message names the case and what it is sent with, whatever the groups of the case are called', () => {
  const order = { message: 'received', to: 'applicant', due: '2026-12-21', reason: 'a lease is missing' };
  const facts = assessedFacts({ message: { topic: 'Your application' } });
  expect(messageInWords(published, order, facts, 'en')).toEqual({
    subject: 'Your application',
    body: 'Until 21 December 2026: a lease is missing',
  });
});
