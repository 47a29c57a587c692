import { inflateSync } from 'node:zlib';
import { type PdfObject, UnclearPdf } from './pdf-objects.ts';

/** What the object streams of one file come to, compressed and not. */
const MOST_BYTES = 50_000_000;

interface HeldObjects {
  readonly text: string;
  /** A colour profile has an /N as well: among its bytes a short name may stand by chance. */
  readonly isCertain: boolean;
}

/**
 * Opens the object streams (ISO 32000-2, 7.5.7) of one file. There are readers that ask for no more than /N, so every
 * stream with one is opened. Throws `UnclearPdf` for one that is not simply plain or deflated, or broken, or too much.
 */
export function objectStreamsOf(bytes: Buffer): (object: PdfObject) => HeldObjects | undefined {
  let left = MOST_BYTES;
  return ({ content, words }) => {
    const isCertain = words.includes('/ObjStm') || words.includes('/First');
    if (content === undefined || !(isCertain || words.includes('/N'))) return undefined;
    const stored = isDeflated(words) ? upToItsEnd(bytes, content) : asLongAsSaid(bytes, content, words);
    left -= stored.length;
    if (left <= 0) throw new UnclearPdf('streams within streams');
    const held = isDeflated(words) ? inflated(stored, left) : stored;
    left -= held.length;
    return { text: held.toString('latin1'), isCertain };
  };
}

/** Where the content or its filters may stand as well: in another file, and under short names that some readers take. */
const ELSEWHERE = ['/F', '/FFilter', '/FDecodeParms', '/DP'];
/** A predictor is meant for pictures and tears names apart; parameters in another object may name one. */
const PREDICTED = /\/DecodeParms (?!null |<< |\[ << |\[ null \])|\/Predictor (?!1 (?:\/|>>))/;
const DEFLATED = /\/Filter (?:\/Fl(?:ateDecode)? |\[ \/Fl(?:ateDecode)? \])/;

function isDeflated(words: readonly string[]): boolean {
  if (ELSEWHERE.some((name) => words.includes(name)) || PREDICTED.test(words.join(' ')))
    throw new UnclearPdf('objects in disguise');
  if (!words.includes('/Filter')) return false;
  if (words.indexOf('/Filter') === words.lastIndexOf('/Filter') && DEFLATED.test(words.join(' '))) return true;
  throw new UnclearPdf('objects behind filters that nobody uses for them');
}

const END = 'endstream';

function upToItsEnd(bytes: Buffer, begin: number): Buffer {
  const end = bytes.indexOf(END, begin);
  return bytes.subarray(begin, end === -1 ? undefined : end);
}

/** In plain objects the word that ends a stream may stand in a text: the length has to say where they end. */
function asLongAsSaid(bytes: Buffer, begin: number, words: readonly string[]): Buffer {
  const [, length] = /\/Length (\d+) (?!\d+ R)/.exec(words.join(' ')) ?? [];
  const end = begin + Number(length);
  if (
    length === undefined ||
    words.indexOf('/Length') !== words.lastIndexOf('/Length') ||
    !/^\s*endstream/.test(bytes.subarray(end, end + 20).toString('latin1'))
  )
    throw new UnclearPdf('objects of unknown length');
  return bytes.subarray(begin, end);
}

function inflated(stored: Buffer, most: number): Buffer {
  try {
    return inflateSync(stored, { maxOutputLength: most });
  } catch {
    throw new UnclearPdf('objects that are broken or far too large');
  }
}
