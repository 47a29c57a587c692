import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { foundWith } from '../sample-findings.ts';

const letter = (...blocks: readonly JsonObject[]) => ({
  letters: { refusal: { blocks: [...blocks, { signature: 'head' }] } },
});
const [criteria, reasons, remedies] = [
  { explanation: 'rules.eligibility' },
  { paragraph: '{{ assessment.reasons }}' },
  { remedies: 'court' },
];

test('a letter without the reasons or the remedies of its decision is told, once for each', () => {
  expect(foundWith(letter(criteria, reasons))).toEqual(['law/letter-without-remedies /letters/refusal/blocks']);
  expect(foundWith(letter(criteria, remedies))).toEqual(['law/letter-without-reasons /letters/refusal/blocks']);
  expect(foundWith(letter())).toEqual([
    'law/letter-without-remedies /letters/refusal/blocks',
    'law/letter-without-reasons /letters/refusal/blocks',
  ]);
});

test('other remedies than those of the decision are none', () => {
  const other = { law: 'panc#14', body: 'Minister', after: { months: 1 }, form: 'in writing' };
  expect(foundWith({ remedies: { minister: other }, ...letter(criteria, reasons, { remedies: 'minister' }) })).toEqual([
    'law/letter-without-remedies /letters/refusal/blocks',
  ]);
});

test('a field may be shown by its label instead of in a sentence', () => {
  expect(foundWith(letter(criteria, { values: ['assessment.reasons'] }, remedies))).toEqual([]);
});

test('somebody signs the letter of a decision', () => {
  expect(foundWith({ letters: { permit: { blocks: [{ paragraph: '{{ assessment.fee | money }}' }] } } })).toEqual([
    'law/letter-without-signature /letters/permit/blocks',
  ]);
});
