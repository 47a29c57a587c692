import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a text without one of the languages is found, wherever it stands', () => {
  expect(foundWith({ service: { name: { fr: null } } })).toEqual(['text/missing-language /service/name']);
  expect(foundWith({ data: { application: { members: { of: { name: { label: { fr: null } } } } } } })).toEqual([
    'text/missing-language /data/application/members/of/name/label',
  ]);
  expect(foundWith({ steps: { review: { outcomes: { complete: { label: { en: null } } } } } })).toEqual([
    'text/missing-language /steps/review/outcomes/complete/label',
  ]);
  expect(foundWith({ messages: { decided: { body: { en: null } } } })).toEqual([
    'text/missing-language /messages/decided/body',
  ]);
});

test('a text in a language that is not declared is found', () => {
  expect(foundWith({ service: { name: { de: 'Erlaubnis' } } })).toEqual(['text/undeclared-language /service/name/de']);
});

test('one string stands for all languages', () => {
  expect(foundWith({ service: { name: 'Vignette' } })).toEqual([]);
});

test('blank words are as good as none', () => {
  expect(foundWith({ messages: { decided: { body: { fr: ' ' } } } })).toEqual([
    'text/missing-language /messages/decided/body',
  ]);
  expect(foundWith({ service: { name: '  ' } })).toEqual(['text/missing-language /service/name']);
});
