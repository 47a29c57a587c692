import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '#engine/compile/compile.ts';
import { composeLetter } from '#engine/compose/letters/compose-letter.ts';
import { addressLines } from '#engine/fields/address/lines.ts';
import { fieldAt } from '#engine/fields/field-at.ts';
import { nameIn } from '#engine/fields/showers.ts';
import { valueAt } from '#engine/fields/value-at.ts';
import { readingOrder } from '#pdf/reading-order.ts';
import { structureOf } from '#pdf/support/read-pdf.ts';
import { drawLetter } from '../draw-letter.ts';
import { exampleFacts } from './example-facts.ts';
import { sampleOrders } from './sample-orders.ts';
import { sorts } from './texts.ts';

const procedures = globSync('definitions/procedures/*/*.json').map((file) => {
  const { procedure, plan } = compile(JSON.parse(readFileSync(file, 'utf8')));
  if (!procedure || !plan) throw new Error(`${file} has errors`);
  return { procedure, plan };
});

test.each(procedures.map(({ procedure, plan }) => [procedure.procedure, procedure, plan] as const))(
  'every letter of %s can be written in each of its languages, whatever is entered',
  (_, procedure, plan) => {
    for (const language of procedure.languages)
      for (const sort of sorts) {
        const letters = sampleOrders(procedure, plan, language, sort).map((order) => composeLetter(order));
        expect(letters).toHaveLength(Object.keys(procedure.letters ?? {}).length);
        for (const letter of letters)
          expect(readingOrder(letter).join('\n'), `${letter.title} ${language} ${sort}`).not.toMatch(
            /undefined|\[object/,
          );
      }
  },
);

test.each(procedures.map(({ procedure, plan }) => [procedure.procedure, procedure, plan] as const))(
  'every letter of %s goes to whoever the case names, at the address that they entered',
  (_, procedure, plan) => {
    const [language = 'fr'] = procedure.languages;
    for (const sort of sorts)
      for (const order of sampleOrders(procedure, plan, language, sort)) {
        const { facts, account, letter } = order;
        const { recipient = '', to = '' } = procedure.letters?.[letter] ?? {};
        const [name, ...address] = composeLetter(order).first?.recipient ?? [];
        const named = valueAt(facts, recipient);
        const field = fieldAt(procedure.data, recipient);
        expect(name, letter).toBe(field && named ? nameIn(named, field) : account.name);
        expect(address, letter).toEqual(addressLines(valueAt(facts, to) ?? null, language));
        expect(address.length, letter).toBeGreaterThan(1);
      }
  },
);

test('the applicant of a sample is called as the case calls them', () => {
  const of = (name: string) => procedures.find(({ procedure }) => procedure.procedure === name);
  const called = (name: string): string | undefined => {
    const { procedure, plan } = of(name) ?? {};
    return procedure && plan && sampleOrders(procedure, plan, 'fr', 'sample')[0]?.account.name;
  };
  expect(called('rent-subsidy'), 'who comes first in the household').toBe('Alix Muller');
  expect(called('business-permit'), 'the manager').toBe('Léa Muller');
  expect(called('student-aid'), 'nobody is named').toBe('Léa Hoffmann');
});

test.each(procedures.map(({ procedure, plan }) => [procedure.procedure, procedure, plan] as const))(
  'what an attacker enters into %s is read as it was entered, and nothing else changes',
  async (_, procedure, plan) => {
    const [language = 'fr'] = procedure.languages;
    for (const order of sampleOrders(procedure, plan, language, 'hostile')) {
      const letter = composeLetter(order);
      const read = structureOf(await drawLetter(letter));
      const asDrawn = readingOrder(letter).map((passage) =>
        passage
          .normalize('NFC')
          .replaceAll(/[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      );
      expect(read, order.letter).toEqual(asDrawn.filter((passage) => passage !== ''));
    }
  },
);

test('where no scenario issues a letter, its values are such as could be entered', () => {
  const found = procedures.find(({ procedure }) => procedure.procedure === 'rent-subsidy');
  if (!found) throw new Error('no procedure');
  const label = 'x';
  const asked = {
    months: { type: 'integer', label, min: 3, max: 12 },
    share: { type: 'number', label, max: 10 },
    rent: { type: 'money', label, min: '2000.00' },
    fee: { type: 'money', label, max: '50.00' },
    moved: { type: 'date', label, min: '2025-01-01', max: 'today' },
    starts: { type: 'date', label, min: 'today' },
    initials: { type: 'text', label, maxLength: 3 },
    members: { type: 'list', label, min: 2, of: { age: { type: 'integer', label, min: 18 } } },
  } as const;
  expect(exampleFacts({ ...found.procedure, data: { ...found.procedure.data, asked } }, '2026-12-03').asked).toEqual({
    months: 3,
    share: 10,
    rent: '2000.00',
    fee: '50.00',
    moved: '2025-01-01',
    starts: '2026-12-03',
    initials: 'Léa',
    members: [{ age: 18 }, { age: 18 }],
  });
});
