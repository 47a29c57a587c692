import { expect, test } from 'vitest';
import type { Block } from '#pdf/layout/block.ts';
import { wordsOfBlocks } from '#pdf/reading-order.ts';
import { authorityOn } from '../../compile/authorities.ts';
import type { Authority } from '../../language/authority.ts';
import type { Letter } from '../../language/letter.ts';
import { languages } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { assessedFacts, rentSubsidy, shortOf } from '../support/assessed-case.ts';
import { composeLetter } from './compose-letter.ts';
import type { LetterOrder } from './letter-order.ts';

const { definition, plan } = rentSubsidy();
const authority = authorityOn('housing-aid-service', '2026-12-03') as Authority;
const refused = { adverse: true, reasons: ['rules.eligibility', 'assessment.reasons'], remedies: 'court' };
const cheap = (reasons?: string) =>
  assessedFacts(
    { assessment: { income: '2400.00', amount: '120.00', ...(reasons && { reasons }) } },
    { rent: '500.00' },
  );

const order = (change: Partial<LetterOrder> = {}): LetterOrder => ({
  definition,
  plan,
  authority,
  letter: 'grant',
  facts: assessedFacts(),
  account: { name: 'Léa Hoffmann', address: [] },
  language: 'fr',
  today: '2026-12-03',
  verification: '2345-6789-ABCDE',
  verifyUrl: 'https://dossier.example/verify',
  ...change,
});
const withBlocks = (blocks: Letter['blocks'], authentic?: 'fr'): LetterOrder['definition'] => ({
  ...definition,
  letters: { ...definition.letters, refusal: { subject: 'Refus', blocks, ...(authentic && { authentic }) } },
});
const said = (blocks: readonly Block[]): string => wordsOfBlocks(blocks).replaceAll(/[\u00a0\u202f]/g, ' ');
const failure = (change: Partial<LetterOrder>) => shortOf(() => composeLetter(order(change)));

test('a grant says what is granted, why by each criterion and its law, and what can be done against it', () => {
  const { title, first, blocks } = composeLetter(order());
  expect(title).toBe('Octroi de la subvention de loyer');
  expect(first?.references).toEqual([
    { label: 'Référence', value: 'RS-2026-0001' },
    { label: 'Date', value: '3 décembre 2026' },
    { label: 'Contact', value: 'aides.logement@example.lu' },
  ]);
  const letter = said(blocks);
  expect(letter).toContain('une subvention mensuelle de 120,00 € vous est accordée');
  expect(letter).toMatch(/majeure.*Base légale\s: Loi du 7 août 2023 .*, art\. 12\./);
  expect(letter).toMatch(/Le loyer dépasse le quart .*1\s100,00\s€.*Base légale\s: même texte, art\. 13\./);
  expect(letter).toContain('Tribunal administratif, par ministère d’avocat à la Cour');
  expect(letter).toContain('Numéro de contrôle de ce document : 2345-6789-ABCDE');
});

test('a remedy may be counted by another law than the procedure’s own', () => {
  const { court } = definition.remedies ?? {};
  if (!court) throw new Error('the procedure has no such remedy');
  const clear = { ...definition, remedies: { court: { ...court, regime: 'fr-clear' as const } } };
  expect(said(composeLetter(order({ definition: clear })).blocks)).toContain('au plus tard le 4 mars 2027');
});

test('the last day for a remedy is counted by the legal clock, and never ends on a holiday', () => {
  const lastDay = (today: string) =>
    /au plus tard le (.*) si vous/.exec(said(composeLetter(order({ today })).blocks))?.[1];
  expect(lastDay('2026-12-03')).toBe('3 mars 2027');
  expect(lastDay('2026-11-30')).toBe('1er mars 2027'); // three months end on 28 February, a Sunday
  expect(lastDay('2027-02-09')).toBe('10 mai 2027'); // 9 May is Europe Day
});

test('a remedy says how long there is, for whoever receives the letter later', () => {
  const said3Months = { fr: '3 mois', de: '3 Monate', en: '3 months', lb: '3 Méint' };
  for (const [language, period] of Object.entries(said3Months))
    expect(said(composeLetter(order({ language: language as never })).blocks).replaceAll('\u00a0', ' ')).toContain(
      period,
    );
});

test('it is written whole in every language', () => {
  for (const language of languages) {
    const { blocks, title } = composeLetter(order({ language }));
    expect(title).toBe(wordsIn(definition.letters?.grant?.subject, language));
    const letter = said(blocks);
    expect(letter, language).not.toMatch(
      /undefined|null|\{\{|\}\}|application\.|rules\.|case\.|\d{4}-\d\d-\d\d|annex\b/,
    );
    expect(letter, language).toMatch(/120,00\s€|€120\.00|€\s120,00/);
    expect(letter, language).toContain('2027');
  }
});

test('a refusal explains the criterion that is not met; the officer’s words stand in it word for word', () => {
  const letter = said(
    composeLetter(order({ letter: 'refusal', decision: refused, facts: cheap('Loyer trop bas.') })).blocks,
  );
  expect(letter).toMatch(/Le loyer dépasse le quart du revenu net du ménage : condition non remplie.*500,00 €/);
  expect(letter).toContain('\nLoyer trop bas.\n');
});

test('a refusal without remedies cannot be issued', () => {
  const noRemedies = 'document/no-remedies';
  const silent = withBlocks([{ explanation: 'rules.eligibility' }]);
  const change = { letter: 'refusal', decision: refused, facts: cheap() };
  expect(failure({ ...change, definition: silent })).toBe(noRemedies);
  expect(failure({ ...change, decision: { ...refused, remedies: 'ombudsman' } })).toBe(noRemedies);
});

test('a refusal without reasons cannot be issued', () => {
  const noReasons = 'document/no-reasons';
  const change = { letter: 'refusal', decision: refused };
  expect(failure({ ...change, facts: assessedFacts() }), 'all criteria are met, no other reason').toBe(noReasons);
  const silent = withBlocks([{ paragraph: 'No.' }, { remedies: 'court' }]);
  expect(failure({ ...change, facts: cheap('Because.'), definition: silent })).toBe(noReasons);
  const blank = withBlocks([{ paragraph: 'Why: {{ assessment.reasons }}' }, { remedies: 'court' }]);
  expect(failure({ ...change, facts: cheap('   '), definition: blank })).toBe(noReasons);
  expect(said(composeLetter(order({ ...change, facts: cheap('Because.'), definition: blank })).blocks)).toContain(
    'Why: Because.',
  );
});

test('what is granted needs no such care', () => {
  const definitionOfThanks = withBlocks([{ paragraph: 'Oui.' }]);
  const granted = { adverse: false, reasons: [] };
  const { blocks } = composeLetter(order({ letter: 'refusal', decision: granted, definition: definitionOfThanks }));
  expect(said(blocks)).toBe('Refus\nOui.');
});

test('a letter in another language than the one that counts says so', () => {
  const bilingual = withBlocks([{ paragraph: 'Bonjour' }], 'fr');
  const last = (language: 'fr' | 'de') =>
    said(composeLetter(order({ letter: 'refusal', definition: bilingual, language })).blocks);
  expect(last('de')).toContain('Maßgeblich ist allein die französische Fassung');
  expect(last('fr')).toBe('Refus\nBonjour');
});

test('a letter that is not declared, or has a hole in it, is final', () => {
  expect(failure({ letter: 'no-such' })).toBe('document/unknown-letter');
  const facts = assessedFacts({ assessment: { income: '2400.00', amount: null } });
  expect(failure({ facts })).toBe('template/unknown-value');
});

test('a paragraph stands in the letter only when its condition holds, and never carries the reasons', () => {
  const amount = (least: number): Letter['blocks'][number] => ({
    paragraph: 'Versée deux fois par an.',
    when: { '>': [{ var: 'assessment.amount' }, least] },
  });
  const letter = (block: Letter['blocks'][number]) =>
    said(composeLetter(order({ definition: withBlocks([block, { remedies: 'court' }]), letter: 'refusal' })).blocks);
  expect(letter(amount(119))).toContain('Versée deux fois par an.');
  expect(letter(amount(120))).not.toContain('Versée deux fois par an.');
  const reasons: Letter['blocks'][number] = { paragraph: '{{ assessment.reasons }}', when: { '==': [1, 1] } };
  const unlawful = { definition: withBlocks([reasons, { remedies: 'court' }]), letter: 'refusal', decision: refused };
  expect(failure({ ...unlawful, facts: cheap('Le loyer est trop bas.') })).toBe('document/no-reasons');
});

test('a letter that has nothing to say where it must is not written', () => {
  const empty: Letter['blocks'] = [{ operative: ['{{ assessment.reasons }}'] }];
  expect(failure({ letter: 'refusal', definition: withBlocks(empty) })).toBe('template/empty');
  const nothingEnclosed: Letter['blocks'] = [{ enclosures: ['{{ assessment.reasons }}'] }];
  expect(said(composeLetter(order({ letter: 'refusal', definition: withBlocks(nothingEnclosed) })).blocks)).toBe(
    'Refus',
  );
});

test('a letter with a character that cannot be drawn is not written, wherever it stands', () => {
  expect(failure({ account: { name: '李', address: [] } })).toBe('document/missing-glyph');
  const named: Letter['blocks'] = [{ paragraph: '{{ assessment.reasons }}' }];
  expect(failure({ letter: 'refusal', definition: withBlocks(named), facts: cheap('Logement de 李.') })).toBe(
    'document/missing-glyph',
  );
});
