/** How the texts of a sample are: as a scenario has them, as an attacker would write them, or as long as they may be. */
export const sorts = ['sample', 'hostile', 'longest'] as const;
export type Sort = (typeof sorts)[number];

/** What has broken other people's documents. Each can be drawn: a character that no font has is no letter at all. */
const HOSTILE = [
  'NFD e\u0301 u\u0308 A\u030a',
  'rtl \u202egnp.exe\u202c \u2066x\u2069',
  ') Tj ET Q (x \\) >> endobj',
  '{{ case.reference }} {% include "x" %}',
  '<script>alert(1)</script>&amp;&#0;',
  'nul\u0000 esc\u001b[31m bell\u0007 del\u007f',
  `W${'W'.repeat(180)}`,
  'tab\tline\nreturn\r\nsoft\u00adhyphen nb\u00a0sp nnb\u202fsp zw\u200bsp \ufeffbom',
  'https://evil.example/?a=(b)&c=%00"><x',
  'Ελένη Щърк Łucja Őry ạ ư ế ﬁ ﬂ ☐ → €',
  '/Type /Catalog /OpenAction << /S /JavaScript >>',
];

const WORDS =
  'Verwaltungsgerichtsbarkeitsangelegenheiten doivent être établies par écrit, in allen Fällen, by everybody — ';

/** A text of a sort, no longer than it may be; the `turn` chooses among several. */
export const textOf = (sort: Exclude<Sort, 'sample'>, turn: number, most: number): string => {
  const text =
    sort === 'hostile' ? (HOSTILE[turn % HOSTILE.length] ?? '') : WORDS.repeat(Math.ceil(most / WORDS.length));
  return [...text].slice(0, most).join('').trim();
};
