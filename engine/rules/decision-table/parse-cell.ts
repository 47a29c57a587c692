import { type Literal, literalOf, type Names } from './literal.ts';

/** One test of a cell. */
export type CellTest =
  | { readonly test: 'equals'; readonly literal: Literal }
  | { readonly test: 'compare'; readonly operator: Comparison; readonly literal: Literal }
  | {
      readonly test: 'range';
      readonly from: Literal;
      readonly to: Literal;
      readonly includesFrom: boolean;
      readonly includesTo: boolean;
    };

export type Comparison = '<' | '<=' | '>' | '>=' | '!=';

/** What a cell asks of its input: anything, one of several tests, or none of them. */
export type Cell =
  | { readonly matches: 'any' }
  | { readonly matches: 'some' | 'none'; readonly tests: readonly CellTest[] };

const COMPARISON = /^(<=|>=|!=|<|>|=)\s*/;
const NEGATION = /^not\s*\((.*)\)$/s;

// Far more than a person writes into one cell, and few enough for the patterns that read it.
const LONGEST = 10_000;

/** Reads a cell in DMN's notation: `-`, `< 18`, `[18..65)`, `"rent", "owner"`, `not("rent")`. Undefined if it is none. */
export function parseCell(text: string, names: Names): Cell | undefined {
  if (text.length > LONGEST) return undefined;
  const cell = text.trim();
  if (cell === '-' || cell === '') return { matches: 'any' };
  const [, negated] = NEGATION.exec(cell) ?? [];
  const tests: CellTest[] = [];
  for (const part of alternatives(negated ?? cell)) {
    const test = parseTest(part.trim(), names);
    if (test === undefined) return undefined;
    tests.push(test);
  }
  return { matches: negated === undefined ? 'some' : 'none', tests };
}

function parseTest(text: string, names: Names): CellTest | undefined {
  const [matched, operator] = COMPARISON.exec(text) ?? [];
  if (matched !== undefined) {
    const literal = literalOf(text.slice(matched.length), names);
    if (literal === undefined) return undefined;
    return operator === '='
      ? { test: 'equals', literal }
      : { test: 'compare', operator: operator as Comparison, literal };
  }
  if (/^[[\]()]/.test(text)) return parseRange(text, names);
  const literal = literalOf(text, names);
  return literal && { test: 'equals', literal };
}

/** `[a..b]` with both ends, `(a..b)` or `]a..b[` without. */
function parseRange(text: string, names: Names): CellTest | undefined {
  const [open, close] = [text[0], text.at(-1)];
  const middle = findOutside(text.slice(1, -1), '..');
  if (text.length < 5 || close === undefined || !'[])'.includes(close) || middle < 0) return undefined;
  const from = literalOf(text.slice(1, middle + 1).trim(), names);
  const to = literalOf(text.slice(middle + 3, -1).trim(), names);
  return from && to && { test: 'range', from, to, includesFrom: open === '[', includesTo: close === ']' };
}

/** The parts between commas, those in quotation marks left alone. */
export function alternatives(text: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  for (let comma = findOutside(text, ','); comma >= 0; comma = findOutside(text, ',', begin)) {
    parts.push(text.slice(begin, comma));
    begin = comma + 1;
  }
  return [...parts, text.slice(begin)];
}

/** Where something stands outside quotation marks, from a place outside them on; -1 if nowhere. */
function findOutside(text: string, sought: string, from = 0): number {
  let quoted = false;
  for (let index = from; index < text.length; index++) {
    if (quoted && text[index] === '\\') index++;
    else if (text[index] === '"') quoted = !quoted;
    else if (!quoted && text.startsWith(sought, index)) return index;
  }
  return -1;
}
