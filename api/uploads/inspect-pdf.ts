import { inflateSync } from 'node:zlib';
import { type Refusal, refuse } from '../problems/refusal.ts';

/** Names (ISO 32000) with which a PDF acts by itself. */
const ACTIVE = /\/(?:JavaScript|Launch|OpenAction|RichMedia|XFA)(?![A-Za-z0-9_.-])/;
/** Too short to look for among compressed bytes, where it stands by chance. */
const SCRIPT = /\/(?:JS|AA)(?![A-Za-z0-9_.-])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9_.-])/;

/** Objects of a PDF can hide in compressed streams; what they come to is bounded. */
const MOST_INFLATED = 50_000_000; // bytes

/** Refuses PDFs that carry scripts, start programs or act when opened, also where that is written in disguise. */
export function inspectPdf(bytes: Uint8Array): Refusal | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (isAlsoZip(bytes))
    return refuse('document/unreadable', 'It is an archive as well: save it anew and send it again.');
  const plain = unescaped(text);
  if (ENCRYPTED.test(plain))
    return refuse('document/unreadable', 'It is encrypted: save it without a password and send it again.');
  if (ACTIVE.test(plain) || SCRIPT.test(unescaped(text.replace(STREAM, 'stream')))) return active();
  let left = MOST_INFLATED;
  for (const { content, isCompressed, isPredicted } of objectStreams(text)) {
    if (isPredicted) return refuse('document/unreadable', 'A part of it is disguised: save it anew and send it again.');
    let objects = content;
    try {
      if (isCompressed)
        objects = inflateSync(Buffer.from(content, 'latin1'), { maxOutputLength: left }).toString('latin1');
    } catch {
      return refuse('document/unreadable', 'A part of it is broken or far too large: save it anew and send it again.');
    }
    left = Math.max(1, left - objects.length);
    if (ACTIVE.test(unescaped(objects)) || SCRIPT.test(unescaped(objects))) return active();
  }
  return undefined;
}

const active = (): Refusal =>
  refuse('document/active-content', 'Print it into a new PDF, which has no scripts or actions, and send that.');

const STREAM = />>\s*stream\r?\n[\s\S]*?endstream/g;

/** A name may be written with its signs as hex: /J#61vaScript. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Readers pass over comments and blanks before it and behind it. */
const STREAM_BEGINS = /(?<!end)stream[ \t]*(?:\r\n?|\n)/g;
/** A predictor, or parameters that stand elsewhere and may name one. */
const PREDICTED = /\/Predictor\s*(?!1\b)\d|\/(?:DecodeParms|Predictor)\s*\[?\s*(?:null\s*)*\d+\s+\d+\s+R\b/;

/** A dictionary is never this long in a file that a person made. */
const LONGEST_DICTIONARY = 4_000;

interface ObjectStream {
  readonly content: string;
  readonly isCompressed: boolean;
  /** Meant for pictures: among objects it only tears their names apart. */
  readonly isPredicted: boolean;
}

/** The streams that hold objects. */
function* objectStreams(text: string): Generator<ObjectStream> {
  for (const { index, 0: opening } of text.matchAll(STREAM_BEGINS)) {
    const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
    const dictionary = unescaped(before.slice(before.lastIndexOf(' obj') + 1));
    if (!dictionary.includes('/ObjStm')) continue;
    const begin = index + opening.length;
    const end = text.indexOf('endstream', begin);
    yield {
      content: text.slice(begin, end === -1 ? undefined : end),
      isCompressed: dictionary.includes('/Filter'),
      isPredicted: PREDICTED.test(dictionary),
    };
  }
}

const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22; // bytes, without the comment
const LONGEST_COMMENT = 65_535;

/** Whether programs for archives open it: at its very end stands the end of a directory (APPNOTE 4.3.16). */
function isAlsoZip(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-(END_LENGTH + LONGEST_COMMENT)));
  for (let at = tail.lastIndexOf(END_OF_ZIP); at !== -1; at = at === 0 ? -1 : tail.lastIndexOf(END_OF_ZIP, at - 1))
    if (at + END_LENGTH <= tail.length && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) return true;
  return false;
}
