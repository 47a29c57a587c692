import { expect, test } from 'vitest';
import { definitions } from '../../fields/definitions.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleProcedure } from '../sample-procedure.ts';

const [first, second] = sampleProcedure.forms.application.pages;

/** What is found when the permit is addressed by a field of the application. */
const addressedBy = (word: 'recipient' | 'to', place: string, field?: object) =>
  foundWith({
    ...(field && {
      data: { application: { asked: { ...field, label: { en: 'Asked', fr: 'Demandé' } } } },
      forms: {
        application: { pages: [{ ...first, fields: [...first.fields, 'application.asked'] }, second] as never },
      },
    }),
    letters: { permit: { [word]: place } },
  } as never);

test('a letter is for a text, a person or an organisation, and goes to an address', () => {
  for (const { type, example } of Object.values(definitions)) {
    const names = ['text', 'person', 'organisation'].includes(type);
    const name = 'type/not-a-name /letters/permit/recipient';
    const address = 'type/not-an-address /letters/permit/to';
    const found = (word: 'recipient' | 'to') =>
      addressedBy(word, 'application.asked', example.field).filter((one) => one.startsWith('type/not-a'));
    expect([...found('recipient'), ...found('to')], type).toEqual([
      ...(names ? [] : [name]),
      ...(type === 'address' ? [] : [address]),
    ]);
  }
});

test('a part of a person or of an organisation names somebody, too', () => {
  expect(addressedBy('recipient', 'application.asked.familyName', { type: 'person' })).toEqual([]);
});

test('what the platform knows of a case is neither a name nor an address', () => {
  expect(addressedBy('recipient', 'case.reference')).toEqual(['type/not-a-name /letters/permit/recipient']);
  expect(addressedBy('to', 'case.reference')).toEqual(['type/not-an-address /letters/permit/to']);
});

test('a place that there is not is told once', () => {
  expect(addressedBy('to', 'application.nowhere')).toEqual(['data/unknown-path /letters/permit/to']);
});
