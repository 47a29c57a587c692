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
  'a condition without words':
    /as the definition computes|wie die Definition es|selon le calcul de la|wéi d’Definitioun et|zoals de definitie het/,
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
  expect(await markdown.write(sample)).toContain('Aide mensuelle\u00a0: plus de 400,00\u00a0€');
});

describe('what a rule asks for is said in the words in which letters tell what became of it', () => {
  const inEnglish = async (name: string) => {
    const sample = shipped.find(([file]) => file.includes(name))?.[1];
    if (!sample) throw new Error(`${name} is not shipped`);
    return markdown.write({ ...sample, language: 'en' });
  };

  test.each([
    ['student-aid', 'and day of filing: in the period from 1 August to 30 November'],
    ['building-permit', 'Architect: given; or (You apply: “for yourself, as a private person”; and Floor area'],
    ['naturalisation', '(60 − “Months of lawful residence before that day”) months after (“Residence since'],
    ['parental-leave', 'no later than 2 months before “Start of the maternity or adoption leave”'],
    ['parental-leave', 'Working hours a week: at least 20, if (Model: one of “Half time, eight months” and'],
    ['social-inclusion-income', 'Each of “Members of the household” – Does the household receive'],
    ['environment-permit', 'Applies if (day of filing: before 1 January 2024; and Activity: “building”).'],
  ])('%s: %s', async (name, said) => expect(await inEnglish(name)).toContain(said));

  test('what an option or an answer of a table is called, not its id', async () => {
    const permit = await inEnglish('environment-permit');
    expect(permit).toContain('Effect of passing the time limit: “permit by operation of law” → ');
    expect(permit).toContain('| regular | permit by operation of law |');
    expect(permit).not.toContain('tacit-grant');
  });

  test('what the criterion says itself is not said again', async () => {
    const safety = 'The project does not harm public health or safety';
    expect(await inEnglish('building-permit')).not.toContain(`${safety}: yes`);
  });
});

test('a step that issues a letter names it', async () => {
  const permit = shipped.find(([file]) => file.includes('building-permit'))?.[1];
  if (!permit) throw new Error('no building permit');
  expect(await markdown.write({ ...permit, language: 'en' })).toMatch(
    /### Permit granted\n\n(?:- .*\n)*- \*\*Letter\*\*: Order granting a building permit\n/,
  );
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
