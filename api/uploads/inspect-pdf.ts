import { type Refusal, refuse } from '../problems/refusal.ts';
import { objectStreamsOf } from './object-streams.ts';
import { pdfObjects, UnclearPdf, unescaped } from './pdf-objects.ts';

/** Names (ISO 32000) with which a PDF acts by itself. */
const ACTIVE = /\/(?:JavaScript|Launch|OpenAction|RichMedia|XFA)(?![A-Za-z0-9_.-])/;
const VIEW = String.raw`\[ *\d+ +\d+ +R */(?:XYZ|FitB?[HV]?|FitR)(?: +(?:null|-?[\d.]+))* *\]`;
/** What is shown first when it is opened: it does nothing, and LibreOffice writes it into every file. */
const FIRST_VIEW = new RegExp(
  `/OpenAction *(?:${VIEW}|<< *(?:/Type */Action *)?/S */GoTo */D *${VIEW} *>>)`.replaceAll(' ', '[\\0\\t\\n\\f\\r ]'),
  'g',
);
/** Too short to look for among compressed bytes, where it stands by chance. */
const SCRIPT = /\/(?:JS|AA)(?![A-Za-z0-9_.-])/;
/** A portfolio (ISO 32000-2, 12.3.5): whoever prints or archives its page has none of the files that it carries. */
const PORTFOLIO = /\/Collection(?![A-Za-z0-9_.-])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9_.-])/;

/**
 * Refuses PDFs that carry scripts, start programs or act when opened beyond what they show first, and portfolios of other
 * files, also where that is written in disguise.
 */
export function inspectPdf(bytes: Uint8Array): Refusal | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAlsoZip(bytes))
    return refuse('document/unreadable', 'It is an archive as well: save it anew and send it again.');
  const text = buffer.toString('latin1');
  const plain = unescaped(text);
  if (ENCRYPTED.test(plain))
    return refuse('document/unreadable', 'It is encrypted: save it without a password and send it again.');
  try {
    return refusedFor(plain) ?? refusedObject(buffer, text);
  } catch (error) {
    if (!(error instanceof UnclearPdf)) throw error;
    return refuse(
      'document/unreadable',
      'A part of it is broken, disguised or far too large: save it anew and send it again.',
    );
  }
}

function refusedObject(bytes: Buffer, text: string): Refusal | undefined {
  const objectStream = objectStreamsOf(bytes);
  for (const object of pdfObjects(text)) {
    if (SCRIPT.test(object.words.join(' '))) return active();
    const held = objectStream(object);
    const names = held && unescaped(held.text);
    if (names === undefined) continue;
    if (held?.isCertain && SCRIPT.test(names)) return active();
    const refused = refusedFor(names);
    if (refused) return refused;
  }
  return undefined;
}

function refusedFor(names: string): Refusal | undefined {
  if (ACTIVE.test(names.replaceAll(FIRST_VIEW, ' '))) return active();
  if (!PORTFOLIO.test(names)) return undefined;
  return refuse('document/unreadable', 'It is a portfolio of several files: send each of them by itself.');
}

const active = (): Refusal =>
  refuse('document/active-content', 'Print it into a new PDF, which has no scripts or actions, and send that.');

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
