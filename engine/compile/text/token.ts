/** What stands at one place of a text that is meant to be JSON. */
export interface Token {
  readonly kind: Kind;
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
}

type Bracket = '{' | '}' | '[' | ']';

type Kind =
  | Bracket
  | ':'
  | ','
  | 'text'
  /** In other quotation marks than JSON has. */
  | 'foreign-text'
  /** Without a quotation mark at its end, up to the end of its line. */
  | 'open-text'
  | 'number'
  | 'word'
  | 'comment'
  | 'open-comment'
  /** A space that JSON does not know. */
  | 'blank'
  | 'sign'
  | 'end';

/** Signs that people or their word processor put around a text. */
export const FOREIGN_QUOTES = "'`´‘’‚‛“”„‟‹›«»";

const SHAPES: readonly (readonly [Kind, RegExp])[] = [
  ['blank', /(?:[^\S \t\n\r]|[\u200b-\u200d\u2060])+/y],
  ['foreign-text', new RegExp(`[${FOREIGN_QUOTES}][^\\n]*?["${FOREIGN_QUOTES}](?=[ \\t\\r]*(?:[:,}\\]\\n]|$))`, 'y')],
  ['number', /[+-]?\.?\d[\p{L}\p{N}.'’%€+-]*/uy],
  ['word', /[\p{L}_$][\p{L}\p{N}_$.#-]*/uy],
  ['comment', /(?:\/\/|#)[^\n]*|\/\*[^]*?\*\//y],
  ['open-comment', /\/\*/y],
];

/** The first thing at or behind an offset; of the kind `end` where nothing is left. */
export function tokenAt(text: string, from: number): Token {
  let start = from;
  while (isOwnBlank(text[start])) start++;
  const sign = text[start];
  if (sign === undefined) return { kind: 'end', start, end: start };
  if (sign === '"') return textAt(text, start);
  if (isOwnSign(sign)) return { kind: sign, start, end: start + 1 };
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = start;
    if (shape.test(text)) return { kind, start, end: shape.lastIndex };
  }
  return { kind: 'sign', start, end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length };
}

const isOwnBlank = (sign: string | undefined): boolean =>
  sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';
const isOwnSign = (sign: string): sign is Bracket | ':' | ',' => '{}[]:,'.includes(sign);

function textAt(text: string, start: number): Token {
  let end = start + 1;
  for (; end < text.length; end++) {
    const sign = text[end];
    if (sign === '"') return { kind: 'text', start, end: end + 1 };
    if (sign === '\n' || sign === '\r') break;
    if (sign === '\\' && text[end + 1] !== '\n' && text[end + 1] !== '\r') end++;
  }
  return { kind: 'open-text', start, end: Math.min(end, text.length) };
}
