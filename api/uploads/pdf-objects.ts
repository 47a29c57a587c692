/** A PDF that two readers would read differently, or that one could not read: nobody can say what it does. */
export class UnclearPdf extends Error {}

/** An object that is a dictionary or an array, as it stands in a PDF outside of object streams. */
export interface PdfObject {
  /** Its names, numbers and brackets in order, names without disguise; texts and comments are left out. */
  readonly words: readonly string[];
  /** Where its content begins, if it is a stream. */
  readonly content: number | undefined;
}

const OBJECT = /(?<=[\0\t\n\f\r \d])obj/g;
const WORD = /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|<[^>]*>?|[[\]{}>)(]|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\//y;
const PASSED_OVER = /^(?:[\0\t\n\f\r %(]|<(?!<))/;
/** What stands behind an object. */
const AFTER = /^(?:endobj|obj|stream|xref|trailer|startxref)/;
/** Readers pass over blanks behind it. */
const STREAMS = /(?<=[\0\t\n\f\r >])stream[ \t]*(?:\r\n?|\n)/g;
const STREAM_HERE = new RegExp(STREAMS.source, 'y');

/** In a file that nobody tampered with, objects do not stand in each other: it is read once. */
const MOST_READINGS = 3;

/**
 * The objects of a PDF (ISO 32000-2, 7.3.10), wherever a table of references can send a reader: inside of texts,
 * comments and streams too. Throws `UnclearPdf` where an object does not end or a stream belongs to none.
 */
export function* pdfObjects(text: string): Generator<PdfObject> {
  const contents = new Set<number>();
  let left = MOST_READINGS * text.length;
  for (const { index } of text.matchAll(OBJECT)) {
    const { end, object } = objectAt(text, index + 'obj'.length, left);
    left -= end - index;
    if (object?.content !== undefined) contents.add(object.content);
    if (object) yield object;
  }
  for (const { index, 0: opening } of text.matchAll(STREAMS))
    if (!contents.has(index + opening.length)) throw new UnclearPdf('a stream that belongs to no object');
}

function objectAt(text: string, begin: number, most: number): { end: number; object?: PdfObject } {
  const words: string[] = [];
  let depth = 0;
  let at = begin;
  while (at < text.length) {
    if (at - begin > most) throw new UnclearPdf('objects that stand in each other');
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    if (depth <= 0 && AFTER.test(word))
      return { end: at, object: { words, content: word.startsWith('stream') ? contentAt(text, at) : undefined } };
    at = word === '(' ? endOfText(text, at) : at + word.length;
    if (word === '<<') depth += 1;
    if (word === '>>') depth -= 1;
    if (PASSED_OVER.test(word)) continue;
    if (words.length === 0 && word !== '<<' && word !== '[') return { end: at };
    words.push(word.startsWith('/') ? unescaped(word) : word);
  }
  if (depth > 0) throw new UnclearPdf('an object that does not end');
  return { end: at, object: { words, content: undefined } };
}

function contentAt(text: string, at: number): number {
  STREAM_HERE.lastIndex = at;
  if (!STREAM_HERE.test(text)) throw new UnclearPdf('a stream that begins in no known way');
  return STREAM_HERE.lastIndex;
}

/** Parentheses in a text (ISO 32000-2, 7.3.4.2) are balanced or escaped. */
function endOfText(text: string, begin: number): number {
  const sign = /\\[^]|[()]/g;
  sign.lastIndex = begin;
  let depth = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '(') depth += 1;
    if (found[0] === ')') depth -= 1;
    if (depth === 0) return sign.lastIndex;
  }
  return text.length;
}

/** A name may be written with its signs as hex: /J#61vaScript. */
export const unescaped = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
