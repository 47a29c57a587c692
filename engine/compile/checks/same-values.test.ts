import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const askedBy = (body: Record<string, string>) =>
  foundWith({ languages: ['en', 'fr'], messages: { 'pieces-missing': { body } } });

test('a reader of one language is told the last day as those of the others are', () => {
  expect(askedBy({ fr: 'Envoyez-les bientôt.' })).toEqual(['text/other-values /messages/pieces-missing/body/fr']);
});

test('another value in one language is found there', () => {
  expect(askedBy({ en: 'Send them by {{ due | date }}, {{ case.reference }}.', fr: 'Le {{ due | date }}.' })).toEqual([
    'text/other-values /messages/pieces-missing/body/fr',
  ]);
});

test('how often and in which order it is said, each language decides', () => {
  expect(
    askedBy({
      en: 'By {{ due | date }}: {{ case.reference }}. Not after {{ due | date }}.',
      fr: '{{ case.reference }}, au plus tard le {{ due | date }}.',
    }),
  ).toEqual([]);
});
