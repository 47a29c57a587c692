import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const received = (en: string, fr: string) => foundWith({ messages: { received: { body: { en, fr } } } });
const EN = 'We have received your application, and you will be told by which day it is decided.';
const FR = 'Nous avons reçu votre demande ; vous saurez pour quel jour elle est décidée.';

test('a message that was copied and never translated is found', () => {
  expect(received(EN, EN)).toEqual(['text/other-language /messages/received/body/fr']);
});

test('two translations that have changed places are both found', () => {
  expect(received(FR, EN)).toEqual([
    'text/other-language /messages/received/body/en',
    'text/other-language /messages/received/body/fr',
  ]);
});

test('each in its own language is right', () => {
  expect(received(EN, FR)).toEqual([]);
});
