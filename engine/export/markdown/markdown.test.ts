import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../language/words-in.ts';
import { blanksInWords } from '../expression/in-words.ts';
import { around, shipped } from '../support/exported-procedures.ts';
import { markdown } from './markdown.ts';
import { plain } from './text.ts';
import { headingsOf } from './words/words.ts';

describe.each(shipped)('%s, described for people', (_file, { procedure, scopes }) => {
  test.each(procedure.languages)('has its steps, conditions, letters and remedies in %s', async (language) => {
    const text = await markdown.write({ procedure, scopes, language });
    const said = [
      procedure.service.name,
      ...Object.values(procedure.rules ?? {}).flatMap(({ criteria }) => criteria.map(({ text }) => text)),
      ...Object.values(procedure.letters ?? {}).map(({ subject }) => subject),
      ...Object.values(procedure.remedies ?? {}).map(({ body }) => body),
      ...Object.values(procedure.steps).flatMap(({ title }) => title ?? []),
    ];
    for (const one of said)
      expect(text).toContain(plain(blanksInWords(wordsIn(one, language), { procedure, language })));
    expect(text).toContain(`## ${headingsOf(language).steps}`);
  });
});

/** What only a machine reads, by what it is. */
const raw: Readonly<Record<string, RegExp>> = {
  'a blank of a text': /\{\{|\{%/,
  'an expression': /\{\\?"/,
  'a day as the definition has it': /\d{4}-\d\d-\d\d/,
  'an amount as the definition has it': /\d\.\d\d [A-Z]{3}\b/,
  'what is not there': /undefined|\[object/,
  'a cell as the definition has it': /\d\.\.\d|\\>=/,
  'a picture within the text': /data:image/,
};
const colon = { fr: /[^\s\d]: /, de: /\s: /, en: /\s: /, lb: /\s: /, nl: /\s: / };

describe.each(shipped)('%s, as a reader gets it', (_file, { procedure, scopes }) => {
  test.each(procedure.languages)('has nothing raw in %s', async (language) => {
    const text = await markdown.write({ procedure, scopes, language });
    for (const [what, form] of Object.entries(raw)) expect(form.exec(text)?.[0], what).toBeUndefined();
    const lines = text.split('\n').filter((line) => colon[language].test(line));
    expect(lines, 'a colon is spaced as the language spaces it').toEqual([]);
  });
});

test('what costs nothing says so, and what costs is an amount of the language', async () => {
  const [, sample] = shipped.find(([file]) => file.includes('rent-subsidy')) ?? [];
  if (!sample) throw new Error('no rent subsidy');
  const costing = (cost: string) => ({
    ...sample,
    procedure: { ...sample.procedure, service: { ...sample.procedure.service, cost } },
  });
  expect(await markdown.write(costing('0.00 EUR'))).toContain('**Coût**\u00a0: gratuit');
  expect(await markdown.write(costing('1150.00 EUR'))).toContain('**Coût**\u00a0: 1\u202f150,00\u00a0€');
});

test('the cells of a table are said, amounts with their currency', async () => {
  const [, sample] = shipped.find(([file]) => file.includes('rent-subsidy')) ?? [];
  if (!sample) throw new Error('no rent subsidy');
  expect(await markdown.write(sample)).toContain(
    '| 1 | 2\u202f000,00\u00a0€ ou plus, moins de 2\u202f800,00\u00a0€ | 120,00\u00a0€ |',
  );
});

test('a threshold for an amount has its currency', async () => {
  const [, sample] = shipped.find(([file]) => file.includes('rent-subsidy')) ?? [];
  if (!sample) throw new Error('no rent subsidy');
  expect(await markdown.write(sample)).toContain('Aide mensuelle > 400,00\u00a0€');
});

test('a picture that lies beside the text is linked', async () => {
  const [, sample] = shipped[0] ?? [];
  if (!sample) throw new Error('no procedure');
  expect(await markdown.write({ ...sample, picture: 'permit.svg' })).toContain('](<permit.svg>)');
});

test('an author’s text is text, whatever marks are in it', async () => {
  const title = '# [x](javascript:1) | <b>*big*</b>';
  const text = await markdown.write(around({ look: { kind: 'notify', title, message: 'received', next: 'over' } }));
  expect(text).toContain(`### ${plain(title)}`);
  expect(text).not.toContain('<b>');
  expect(plain('1. *a*')).toBe('1\\. \\*a\\*');
});

describe('the rent subsidy, described for people', () => {
  const rentSubsidy = shipped.find(([file]) => file.includes('rent-subsidy'))?.[1];
  if (!rentSubsidy) throw new Error('the rent subsidy is not shipped');
  const described = markdown.write({ ...rentSubsidy, language: 'en' });

  test('says who gets a message, and in its letters what the authority writes in all of them', async () => {
    expect(await described).toMatch(/### Message: Your application\n\n- \*\*To\*\*: Applicant\n/);
    expect(await described).toContain('> _Remedies: Administrative court, within 3 months_');
    expect(await described).toContain('write to aides.logement@example.lu');
  });

  test('says nothing of a way that only ends', async () => {
    expect(await described).not.toContain('Then: this path ends');
  });
});
