import { describe, expect, test } from 'vitest';
import type { Language } from '../language/text.ts';
import { otherLanguageOf } from './language-of.ts';

const declared: readonly Language[] = ['fr', 'de', 'en', 'lb'];
const sentences: Readonly<Partial<Record<Language, string>>> = {
  fr: 'Votre demande du 3 mars ne peut pas être accueillie.',
  de: 'Ihrem Antrag kann nicht entsprochen werden, und die Frist ist abgelaufen.',
  en: 'Your application cannot be granted, and the time limit has passed.',
  lb: 'Är Ufro kann net ugeholl ginn, an d’Frist ass eriwwer, well mir näischt kritt hunn.',
};

describe.each(Object.entries(sentences) as [Language, string][])('a sentence in %s', (spoken, words) => {
  test.each(declared)('is found under %s, unless it belongs there', (under) => {
    expect(otherLanguageOf(words, under, declared)).toBe(under === spoken ? undefined : spoken);
  });
});

test('of a few words, and of names, nothing is said', () => {
  for (const words of ['Motifs', 'Chef de service', 'Règlement grand-ducal', 'Administration de l’environnement'])
    expect(otherLanguageOf(words, 'de', declared)).toBeUndefined();
});

test('what is filled in is not looked at', () => {
  expect(otherLanguageOf('{{ la.le }} {{ est.dans }} {{ vous.nous }}', 'de', declared)).toBeUndefined();
});
