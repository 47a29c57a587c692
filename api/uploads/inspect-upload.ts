import { cleanText, lengthOf } from '#engine/fields/clean-text.ts';
import { type FileType, fileTypes } from '#engine/fields/file/file-types.ts';
import { away, Refusal, refuse } from '../problems/refusal.ts';
import { cleanedImage } from './cleaned-image.ts';
import { inspectPdf } from './inspect-pdf.ts';
import type { Scanner } from './scanner.ts';

export const LARGEST_UPLOAD = 10_000_000; // bytes
const LONGEST_NAME = 200;

export interface Inspected {
  readonly name: string;
  /** What is kept: pictures are drawn anew. */
  readonly bytes: Uint8Array;
  /** Media type, from the content. */
  readonly type: string;
}

/** What the first bytes of an accepted file are. */
const MAGIC = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const satisfies Partial<Record<FileType, readonly number[]>>;

/**
 * Accepts PDF, JPEG and PNG of up to 10 MB that are what their names say, in which the scanner finds nothing, and PDFs
 * that do nothing by themselves. A scanner that cannot tell has not said that all is well: `service/away`.
 */
export async function inspectUpload(
  { name: given, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  scan?: Scanner,
): Promise<Inspected | Refusal> {
  if (bytes.byteLength === 0) return refuse('document/empty', 'Choose a file with content.');
  if (bytes.byteLength > LARGEST_UPLOAD)
    return refuse('document/too-large', 'A file may have 10 MB at most: make it smaller, or split it.');
  const clean = fileName(given);
  if (clean === undefined)
    return refuse('document/wrong-name', `Give the file a plain name of up to ${LONGEST_NAME} characters.`);
  const found = (Object.keys(MAGIC) as (keyof typeof MAGIC)[]).find((type) =>
    MAGIC[type].every((byte, i) => bytes[i] === byte),
  );
  const name = found && namedAs(clean, fileTypes[found].endings);
  if (!found || name === undefined)
    return refuse('document/wrong-type', 'Send a PDF, JPEG or PNG whose name ends accordingly.');
  const harmful = scan && (await scanned(scan, bytes));
  if (harmful) return harmful;
  const kept = found === 'pdf' ? (inspectPdf(bytes) ?? bytes) : await cleanedImage(bytes, found);
  return kept instanceof Refusal ? kept : { name, type: fileTypes[found].mediaType, bytes: kept };
}

async function scanned(scan: Scanner, bytes: Uint8Array): Promise<Refusal | undefined> {
  try {
    const found = await scan(bytes);
    return found === undefined
      ? undefined
      : refuse('document/harmful', 'The file contains harmful software: do not open it, and look after your device.');
  } catch {
    return away('The scanner for harmful software');
  }
}

/** The last part of a path, without what hides a name; undefined when nothing usable is left. */
function fileName(given: string): string | undefined {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const clean = cleanText(last)?.replace(/[:*?"<>|]/gu, '');
  return clean !== undefined && /^[^.]/u.test(clean) && lengthOf(clean) <= LONGEST_NAME ? clean : undefined;
}

/** The name with an ending of its type: one without any gets it, one with another is not what it says. */
function namedAs(name: string, endings: readonly string[]): string | undefined {
  if (endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) return name;
  return name.includes('.') ? undefined : `${name}.${endings[0]}`;
}
