import { expect, test } from 'vitest';
import type { Block } from '#pdf/layout/block.ts';
import { wordsOfBlocks } from '#pdf/reading-order.ts';
import { authorityOn } from '../../compile/authorities.ts';
import type { Authority } from '../../language/authority.ts';
import type { Letter } from '../../language/letter.ts';
import { assessedFacts, rentSubsidy, shortOf } from '../support/assessed-case.ts';
import { composeLetter } from './compose-letter.ts';
import type { LetterOrder } from './letter-order.ts';

const { definition, plan } = rentSubsidy();
const housing = authorityOn('housing-aid-service', '2026-12-03') as Authority;

const order = (letter: Partial<Letter>): LetterOrder => ({
  definition: {
    ...definition,
    letters: { ours: { subject: { fr: 'Octroi', de: 'Bewilligung' }, blocks: [], ...letter } },
  },
  plan,
  letter: 'ours',
  facts: assessedFacts(),
  account: { name: 'Léa Hoffmann', address: [] },
  language: 'fr',
  today: '2026-12-03',
  verification: '2345-6789-ABCDE',
  verifyUrl: 'https://dossier.example/verify',
});
/** A letter of these blocks, by the housing aid service. */
const compose = (letter: Partial<Letter>, change: Partial<LetterOrder> = {}) =>
  composeLetter({ ...order(letter), authority: housing, ...change });
const said = (blocks: readonly Block[]): string => wordsOfBlocks(blocks).replaceAll(/[\u00a0\u202f]/g, ' ');

test('the letterhead, colours and envelope are those of the authority, in the language of the reader', () => {
  const { first, accent, author } = compose({ blocks: [{ paragraph: 'x' }] }, { language: 'de' });
  expect(author).toBe('Ministerium für Wohnungsbau und Raumentwicklung');
  expect(first?.sender.slice(0, 2)).toEqual([author, 'Dienststelle für Wohnungsbeihilfen']);
  expect(first?.returnLine).toBe('Dienststelle für Wohnungsbeihilfen · L-1000 Luxembourg');
  expect(first?.references.at(-1)).toEqual({ label: 'Kontakt', value: 'aides.logement@example.lu' });
  expect({ accent, window: first?.window }).toEqual({ accent: '#1d3557', window: 'left' });
});

test('an authority that has said nothing writes under the name of its service', () => {
  const { first } = composeLetter(order({ blocks: [{ paragraph: 'x' }] }));
  expect(first).toMatchObject({ sender: ['Subvention de loyer'], window: 'left' });
});

test('an authority writes as it did on the day of the letter', () => {
  expect(authorityOn('housing-aid-service', '2022-12-31')).toBeUndefined();
  expect(authorityOn('housing-aid-service', '2023-01-01')).toMatchObject({ version: 1 });
  expect(authorityOn('no-such', '2026-12-03')).toBeUndefined();
});

test('the address stands as on an envelope, its country in capitals', () => {
  const home = { street: 'rue de l’Église', number: '12', postcode: 'L-4501', town: 'Differdange', country: 'LU' };
  const facts = assessedFacts({ home });
  const { first } = compose({ blocks: [{ paragraph: 'x' }], to: 'home' }, { facts });
  expect(first?.recipient).toEqual(['Léa Hoffmann', '12 rue de l’Église', 'L-4501 Differdange', 'LUXEMBOURG']);
});

test('what a letter rests on, decides and encloses stands under its own heading', () => {
  const { blocks } = compose({
    blocks: [
      { legalBasis: ['aid#13'] },
      { operative: ['Une aide de {{ assessment.amount | money }} est accordée.', 'Elle est versée chaque mois.'] },
      { enclosures: ['Formulaire'] },
    ],
  });
  expect(said(blocks)).toMatch(/^Octroi\nVu :\n•\nLoi du 7 août 2023/);
  expect(said(blocks)).toContain(
    'Dispositif\n1.\nUne aide de 120,00 € est accordée.\n2.\nElle est versée chaque mois.\nPièces jointes\n•\nFormulaire',
  );
});

test('lists of the case are tables, with amounts on the right', () => {
  const { blocks } = compose({ blocks: [{ table: { of: 'application.household', columns: ['name', 'netIncome'] } }] });
  expect(blocks[1]).toMatchObject({
    type: 'table',
    columns: [{ label: 'Nom' }, { label: 'Revenu net mensuel', align: 'right' }],
    rows: [['Alix Muller', expect.stringMatching(/2.400,00/)]],
  });
});

test('a certificate says values by their labels, and leaves out what is empty', () => {
  const { blocks } = compose({ blocks: [{ values: ['assessment.amount', 'assessment.reasons'] }] });
  expect(said(blocks)).toBe('Octroi\nAide mensuelle\n120,00 €');
});

test('values that are all numbers stand one below the other', () => {
  const facts = (...values: string[]) => compose({ blocks: [{ values }] }).blocks.find(({ type }) => type === 'facts');
  expect(facts('application.rent', 'assessment.amount')).toMatchObject({ align: 'right', rows: [{}, {}] });
  expect(facts('application.rent', 'application.iban')).not.toHaveProperty('align');
});

test('a form for the post is filled with what is known', () => {
  const { blocks } = compose({ blocks: [{ form: 'application' }] });
  const fields = blocks.filter((block) => block.type === 'field');
  expect(fields.find(({ name }) => name === 'application.iban')?.value).toMatch(/^LU28/);
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
});

test('a part that the authority writes once is filled like any other text', () => {
  expect(said(compose({ blocks: [{ part: 'closing' }] }).blocks)).toContain('en indiquant la référence RS-2026-0001');
  expect(shortOf(() => compose({ blocks: [{ part: 'no-such' }] }))).toBe('document/unknown-part');
});

test('who signs is named where the authority names them', () => {
  const { blocks } = compose({ blocks: [{ signature: 'head' }] }, { language: 'en' });
  expect(said(blocks)).toContain('Zoë Faÿ-Lëtzeburger\nHead of the service');
});

test('in a bilingual letter the wording that counts follows, marked as its language', () => {
  const letter: Partial<Letter> = {
    authentic: 'fr',
    bilingual: true,
    blocks: [
      { heading: { fr: 'Motifs', de: 'Gründe' } },
      { paragraph: { fr: 'Bonjour', de: 'Guten Tag' } },
      { verification: true },
    ],
  };
  const { blocks } = compose(letter, { language: 'de' });
  expect(blocks.at(-1)).toEqual({
    type: 'section',
    language: 'fr',
    blocks: [
      { type: 'heading', level: 2, text: 'Octroi' },
      { type: 'heading', level: 3, text: 'Motifs' },
      { type: 'paragraph', text: 'Bonjour' },
    ],
  });
  expect(said(blocks)).toContain('Maßgeblich ist allein die französische Fassung');
  expect(said(compose(letter).blocks)).not.toContain('fait foi');
});

test('a letter that is only looked at says so, and has no code to verify it by', () => {
  const { blocks, running } = compose({ blocks: [{ paragraph: 'x' }, { verification: true }] }, { preview: true });
  expect(said(blocks)).toBe('Octroi\nAperçu : cette lettre n’a pas été émise.\nx');
  expect(running).toContain('n’a pas été émise');
});

test('addresses of pages are links, without the mark that ends the sentence', () => {
  const { blocks } = compose({ blocks: [{ paragraph: 'Voir https://guichet.example/a(b)?c=1, puis signez.' }] });
  expect(blocks[1]).toEqual({
    type: 'paragraph',
    text: [
      { text: 'Voir ' },
      { text: 'https://guichet.example/a(b)?c=1', link: 'https://guichet.example/a(b)?c=1' },
      { text: ', puis signez.' },
    ],
  });
});
