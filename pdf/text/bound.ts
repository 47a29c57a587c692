import type { Fragment } from './line.ts';

type Word = readonly Fragment[];

/** A day, a count or an amount, as it stands before what it counts: "3.", "1er", "128", "12,5". */
const COUNT = /^[^\p{L}\d]{0,2}\d{1,3}(?:[.,]\d+)?(?:\.|er)?$/u;
/** A number of any size, and what it may be of: "1.234,50 EUR". */
const NUMBER = /\d$/;
const UNIT = /^(?:[€£$%‰°]|(?:EUR|CHF|USD|GBP|k?g|[ckm]?m[²³]?|ha|km\/h)(?!\p{L}))/u;
/** What a number or a letter follows that says little without it: "l’art.", "n°", "§", "section", "R.", "EUR". */
const POINTER =
  /^\P{L}*(?:\p{L}{1,2}['’])?(?:art|n[°ºr]?|no|ss?|abs|al|pp?|[LRDA]|§§?|articles?|artikels?|sections?|paragraph|absatz|alinéa|numm(?:er)?|classe?|klasse|lid|EUR|CHF|USD|GBP|[€£$])\.?$/iu;
const POINTED_AT = /^(?:\d|[LRDA]\.)/;
const YEAR = /^(?:19|20)\d\d(?!\d)/;

/** What stands behind a blank of its own in French, and never begins a line; a dash does not either. */
const ENDS = /^(?:[–—:;?!]|»[.,;:?!)]?)$/;

/** Whether a line never ends between two words: within a date, before a unit, a dash or a year, behind "art." or "«". */
const binds = (before: string, after: string): boolean =>
  ENDS.test(after) ||
  /^\(?«$/.test(before) ||
  (NUMBER.test(before) && UNIT.test(after)) ||
  (COUNT.test(before) && /^(?:\p{L}|[%‰€$£])/u.test(after)) ||
  (YEAR.test(after) && /\p{L}\.?$/u.test(before)) ||
  (POINTER.test(before) && POINTED_AT.test(after));

const textOf = (word: Word): string => word.map(({ text }) => text).join('');

/** Words of which those that belong on one line, and fit there, are one with a blank in it. Links stay by themselves. */
export function bound(words: readonly Word[], fits: (word: Word) => boolean): Word[] {
  const all: Word[] = [];
  let before = '';
  for (const word of words) {
    const after = textOf(word);
    const together = binds(before, after) ? joined(all.at(-1), word) : undefined;
    if (together && fits(together)) all[all.length - 1] = together;
    else all.push(word);
    before = after;
  }
  return all;
}

function joined(word: Word = [], next: Word): Word | undefined {
  const end = word.at(-1);
  const [start, ...rest] = next;
  if (!end || !start || end.link !== undefined || start.link !== undefined) return undefined;
  const between = { ...end, text: `${end.text} ` };
  const seam = end.weight === start.weight ? [{ ...end, text: between.text + start.text }] : [between, start];
  return [...word.slice(0, -1), ...seam, ...rest];
}
