import { expect, test } from 'vitest';
import { linesOf, type Setting } from './lines-of.ts';

const setting = (width: number): Setting => ({ weight: 'regular', size: 10, width, language: 'fr' });

/** What stands on each line. */
const lines = (text: string, width: number, whole?: true): string[] =>
  linesOf(text, { ...setting(width), ...(whole && { whole }) }).map(({ fragments }) =>
    fragments
      .map((one) => one.text)
      .join('')
      .trim(),
  );

/** At whatever width the text is broken, some line ends between these two words. */
function isParted(text: string, before: string, after: string): boolean {
  for (let width = 120; width < 400; width++) {
    const all = lines(text, width);
    if (all.some((line, i) => line.endsWith(before) && all[i + 1]?.startsWith(after))) return true;
  }
  return false;
}

const around = (words: string): string =>
  `Vous avez demandé que la commune vous réponde ${words} sauf si vous en êtes averti par écrit auparavant.`;

test.each([
  ['3', 'mai'],
  ['mai', '2026'],
  ['1er', 'juin'],
  ['40', 'jours'],
  ['128', 'm²'],
  ['12,5', 'Stunden'],
  ['art.', '14'],
  ['art.', 'R. 421-1'],
  ['R.', '421-1'],
  ['n°', '17'],
  ['§', '3'],
  ['section', '50'],
  ['Artikel', '6:7'],
  ['1.234,50', '€'],
  ['10000', 'kg'],
  ['EUR', '500'],
  ['l’art.', '12'],
  ['l’article', '3'],
  ['Numm', '3'],
  ['rempli', '–'],
  ['recours', ':'],
  ['délai', ';'],
  ['complet', '?'],
  ['«', 'Vivre'],
  ['ensemble', '»'],
])('a line never ends between “%s” and “%s”', (before, after) => {
  expect(isParted(around(`${before} ${after}`), before, after)).toBe(false);
});

test.each([
  ['commune', 'vous'],
  ['2026', 'sauf'],
  ['–', 'terrain'],
])('it does between “%s” and “%s”', (before, after) => {
  expect(isParted(around(`${before} ${after}`), before, after)).toBe(true);
});

test('what belongs together is parted where no line can hold it, between its words', () => {
  expect(lines('le 30 septembre 2026', 50, true)).toEqual(['le 30', 'septembre', '2026']);
});

test('what is read has its blanks, and no others', () => {
  for (let width = 40; width < 300; width += 7) {
    const text = 'Vu la demande du 3 mai 2026 – art. R. 421-1, n° 17 – le permis est accordé.';
    const read = linesOf(text, { ...setting(width), whole: true })
      .flatMap(({ fragments }) => fragments.map(({ text: one, said }) => said ?? one))
      .join('');
    expect(read.trim()).toBe(text);
  }
});
