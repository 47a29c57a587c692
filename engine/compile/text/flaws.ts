import type { Edit, SlipKind } from './slip.ts';
import { FOREIGN_QUOTES, type Token } from './token.ts';

/** What is wrong with one token in itself, and how it is written where that is beyond doubt. */
export interface Flaw {
  readonly kind: SlipKind;
  readonly at: number;
  readonly found: string;
  readonly meant?: string;
  readonly edit?: Edit;
}

const edit = (at: number, found: string, text: string): Edit => ({ at, length: found.length, text });

const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})$/;
const ESCAPE_OR_CONTROL = /\\u[\da-fA-F]{4}|\\.?|[^ -\u{10ffff}]/gu;

/** Of a text in straight quotation marks: control signs, and backslashes that announce nothing. */
export function flawsOfText(written: string, start: number): Flaw[] {
  return [...written.matchAll(ESCAPE_OR_CONTROL)].flatMap(({ 0: found, index }): Flaw[] => {
    const at = start + index;
    if (found < ' ')
      return [{ kind: 'control', at, found: inHex(found), edit: edit(at, found, JSON.stringify(found).slice(1, -1)) }];
    if (ESCAPE.test(found)) return [];
    return [{ kind: 'backslash', at, found, edit: edit(at, '\\', '\\\\') }];
  });
}

/** In typographic or single quotation marks. */
export function flawOfForeignText(written: string, at: number): Flaw {
  const inner = /^[«‹]/.test(written) ? written.slice(1, -1).trim() : written.slice(1, -1);
  const meant = `"${inner.replaceAll(/(?<!\\)"/g, '\\"')}"`;
  const found = `${written[0]} ${written.at(-1)}`;
  return { kind: 'quotes', at, found, meant, edit: edit(at, written, meant) };
}

/** A text that does not end on its line: where its end, or the other quotation mark at its end, was forgotten, or it goes on. */
export function flawOfOpenText(text: string, { start, end }: Token): Flaw {
  const written = text.slice(start, end);
  const foreign = new RegExp(`[${FOREIGN_QUOTES}](?=\\s*[:,}\\]]*\\s*$)`).exec(written);
  if (foreign && foreign.index > 0) return { kind: 'quotes', at: start + foreign.index, found: foreign[0], meant: '"' };
  const goesOn = /^\s*[^\s"{}[\],]/.test(text.slice(end, end + 200));
  return { kind: goesOn ? 'line-break' : 'open-text', at: start, found: '"' };
}

/** A name that swallowed its colon, as in `"name: "value"`: its quotation mark is missing or another one. */
export function flawOfName(written: string, start: number): Flaw | undefined {
  const [, name = '', foreign] = new RegExp(`^"([^:]*?)([${FOREIGN_QUOTES}]?)\\s*:\\s*"$`).exec(written) ?? [];
  if (name === '') return undefined;
  if (foreign) return { kind: 'quotes', at: start + 1 + name.length, found: foreign, meant: `"${name}"` };
  return { kind: 'open-text', at: start, found: name };
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export function flawOfNumber(written: string, at: number): Flaw | undefined {
  if (NUMBER.test(written)) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return unquoted(written, at);
  return { kind: 'number', at, found: written };
}

const WORDS = new Set(['true', 'false', 'null']);
const MEANT: Readonly<Record<string, string>> = {
  none: 'null',
  wahr: 'true',
  ja: 'true',
  vrai: 'true',
  oui: 'true',
  yes: 'true',
  falsch: 'false',
  nein: 'false',
  faux: 'false',
  non: 'false',
  no: 'false',
};

/** Of a value without quotation marks. */
export function flawOfWord(written: string, at: number): Flaw | undefined {
  if (WORDS.has(written)) return undefined;
  const small = written.toLowerCase();
  const meant = WORDS.has(small) ? small : Object.hasOwn(MEANT, small) ? MEANT[small] : undefined;
  if (meant === undefined) return unquoted(written, at);
  return { kind: 'true-or-false', at, found: written, meant, edit: edit(at, written, meant) };
}

/** Of a name or a text without quotation marks. */
export function unquoted(written: string, at: number): Flaw {
  const meant = JSON.stringify(written);
  return { kind: 'unquoted', at, found: written, meant, edit: edit(at, written, meant) };
}

/** `U+00A0` */
export const inHex = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
