import { expect, test } from 'vitest';
import { type Filling, renderText } from './render-text.ts';
import { assessedFacts, rentSubsidy, shortOf } from './support/assessed-case.ts';

const { data } = rentSubsidy().definition;
const render = (text: string, change: Partial<Filling> = {}): string =>
  renderText(text, { facts: assessedFacts(), data, language: 'fr', zone: 'Europe/Luxembourg', ...change });
const failure = (text: string, change: Partial<Filling> = {}) => shortOf(() => render(text, change));

test('values are written in the reader’s language', () => {
  const text = '{{ case.filedOn | date }}: {{ assessment.amount | money }}';
  const written = (['fr', 'de', 'en', 'lb', 'nl'] as const).map((language) => render(text, { language }));
  expect(written.map((line) => line.replaceAll(/\s/g, ' '))).toEqual([
    '30 novembre 2026: 120,00 €',
    '30. November 2026: 120,00 €',
    '30 November 2026: €120.00',
    '30. November 2026: 120,00 €',
    '30 november 2026: € 120,00',
  ]);
  expect(render('{{ application.otherDwellingShare | number }} %')).toBe('0 %');
  expect(render('{{ kinds | list }}', { facts: { kinds: ['a', 'b'] } })).toBe('a, b');
});

test('in Luxembourgish the article before a day is spelt as the day is read', () => {
  const until = (due: string) => render('bis den {{ due | date }}.', { facts: { due }, language: 'lb' });
  expect(until('2026-12-03')).toBe('bis den 3. Dezember 2026.');
  expect(until('2026-12-04')).toBe('bis de 4. Dezember 2026.');
});

test('an account is written in groups of four', () => {
  expect(render('{{ application.iban }}').replaceAll('\u00a0', ' ')).toBe('LU28 0019 4006 4475 0000');
});

test('what was chosen is written by its label in the reader’s language, never as an id', () => {
  const options = { build: { nl: 'bouwen', en: 'building' }, fell: { nl: 'een boom kappen', en: 'felling a tree' } };
  const chosen: Filling['data'] = {
    application: {
      activity: { type: 'choice', label: 'Activity', options } as never,
      others: { type: 'choices', label: 'Others', options, optional: true } as never,
    },
  };
  const facts = { application: { activity: 'build', others: ['fell', 'build'] } };
  const text = '{{ application.activity }}; {{ application.others | list }}';
  expect(render(text, { data: chosen, facts, language: 'nl' })).toBe('bouwen; een boom kappen, bouwen');
  expect(render(text, { data: chosen, facts, language: 'en' })).toBe('building; felling a tree, building');
  expect(render(text, { data: chosen, facts: { application: { activity: 'build' } }, language: 'nl' })).toBe(
    'bouwen; ',
  );
  expect(facts.application.activity).toBe('build');
});

test('an instant is the day that it falls on in the country, not in Greenwich', () => {
  const facts = { case: { filedAt: '2026-11-30T23:30:00.000Z' } };
  expect(render('{{ case.filedAt | date }}', { facts })).toBe('1er décembre 2026');
});

test('a sentence never goes out with a hole in it', () => {
  const facts = assessedFacts({ assessment: { income: '2400.00', amount: null } });
  const gap = 'template/unknown-value';
  expect(failure('You get {{ assessment.amount | money }}.', { facts })).toBe(gap);
  expect(failure('by {{ due | date }}')).toBe(gap);
  expect(failure('by {{ clocks.other.lastDay | date }}')).toBe(gap);
});

test('a filter that is given what it cannot write leaves no hole either', () => {
  const facts = assessedFacts({ assessment: { income: 'much', amount: '120.00', reasons: 'soon' } });
  expect(failure('You get {{ assessment.income | money }}.', { facts })).toBe('template/wrong-value');
  expect(failure('until {{ assessment.reasons | date }}', { facts })).toBe('template/wrong-value');
  expect(failure('{{ application.household | list }}')).toBe('template/wrong-value');
});

test('a field that is optional may be empty', () => {
  expect(render('{{ assessment.reasons }}')).toBe('');
});

test('what a template cannot do: tags, other filters, inherited properties', () => {
  const broken = 'template/broken';
  for (const text of [
    '{% include "x" %}',
    '{% render "x" %}',
    '{% layout "x" %}',
    '{% assign a = 1 %}',
    '{% for i in (1..100000000) %}x{% endfor %}',
    '{{ case.reference | append: "x" }}',
    '{{ case.reference',
  ])
    expect(failure(text), text).toBe(broken);
  expect(render('{{ application.constructor }}{{ application.household.__proto__ }}')).toBe('');
});

test('values are words, never templates', () => {
  const facts = assessedFacts({ assessment: { reasons: '{{ case.reference }}{% for %}', amount: '1.00' } });
  expect(render('{{ assessment.reasons }}', { facts })).toBe('{{ case.reference }}{% for %}');
});
