import { expect, test } from 'vitest';
import { luxembourgishWords } from '../support/luxembourgish-words.ts';
import { hyphenated } from './hyphenated.ts';

const FEWEST = 3; // letters on either line

/** Where a word with its breaks written into it is broken: after how many letters. */
const breaksIn = (pieces: readonly string[]): number[] => {
  let letters = 0;
  return pieces.slice(0, -1).map((piece) => (letters += piece.length));
};

/** Every break that the list allows a word, also where the word stands in it twice. */
const reviewed = new Map<string, Set<number>>();
for (const written of luxembourgishWords) {
  const pieces = written.split('-');
  const word = pieces.join('');
  reviewed.set(word, new Set([...(reviewed.get(word) ?? []), ...breaksIn(pieces)]));
}
const proposed = (word: string): number[] => breaksIn(hyphenated(word, 'lb'));

test('a break that is proposed is one that a reader of Luxembourgish makes', () => {
  const wrong = [...reviewed].flatMap(([word, right]) =>
    proposed(word).some((letters) => !right.has(letters)) ? [hyphenated(word, 'lb').join('-')] : [],
  );
  expect(wrong).toEqual([]);
});

test('of the breaks that leave three letters on either line, most are found', () => {
  expect(reviewed.size).toBeGreaterThan(300);
  let found = 0;
  let possible = 0;
  for (const [word, right] of reviewed) {
    if (word.length < 7) continue;
    possible += [...right].filter((letters) => letters >= FEWEST && word.length - letters >= FEWEST).length;
    found += proposed(word).length;
  }
  console.info(`${reviewed.size} words: ${found} of ${possible} breaks are found`);
  expect(found / possible).toBeGreaterThan(0.55);
});

test.each([
  ['Stoffuerdnung', 'a boundary that no rule knows is left alone'],
  ['Nopeschland', 'sch stays one sound'],
  ['klengsten', 'an ending is no part'],
  ['VERWALTUNG', 'a word in capitals'],
  ['JavaScript', 'a name with capitals within'],
  ['guichet.lu', 'an address'],
  ['stroossebau@commune.lu', 'an address of e-mail'],
  ['LU280019400644750000', 'an account'],
  ['Wuert', 'a short word'],
])('%s: %s', (word) => {
  const right = reviewed.get(word) ?? new Set();
  expect(proposed(word).filter((letters) => !right.has(letters))).toEqual([]);
});

test('an article before a word and marks around it belong to the pieces at its ends', () => {
  expect(hyphenated('(d’Verwaltungsgeriicht).', 'lb')).toEqual(['(d’Ver', 'waltungs', 'geriicht).']);
});
