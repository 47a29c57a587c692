import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const usual = { pdftotext: ['-layout'], pdfinfo: [], pdffonts: [], pdfdetach: ['-list'] } as const;

/**
 * What another program reads in a PDF: `pdftotext` its words, `pdfinfo` what it says of itself, `pdffonts` its fonts,
 * `pdfdetach` the files in it. Other arguments than the usual ones may be given.
 */
export const readPdf = (bytes: Uint8Array, reader: keyof typeof usual, ...args: readonly string[]): string =>
  withFile(bytes, (file) =>
    execFileSync(
      reader,
      [...(args.length > 0 ? args : usual[reader]), file, ...(reader === 'pdftotext' ? ['-'] : [])],
      {
        env: { ...process.env, TZ: 'UTC' },
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    ),
  );

/** The words with every run of blanks as one; words that were broken at a line's end are whole. */
export const wordsOf = (bytes: Uint8Array): string =>
  readPdf(bytes, 'pdftotext')
    .replaceAll(/\u00ad\s*/g, '')
    .replaceAll(/\s+/g, ' ');

/** The passages of the structure tree, in its order: what a screen reader reads. */
export function structureOf(bytes: Uint8Array): string[] {
  const passages: string[] = [];
  let begun = false;
  for (const line of readPdf(bytes, 'pdfinfo', '-struct-text').split('\n')) {
    const [, words] = /^ *"(.*)"$/.exec(line) ?? [];
    const element = /^ *([A-Z][A-Za-z0-9]*)\b/.exec(line)?.[1];
    // A link is a part of its paragraph, which goes on behind it.
    if (words !== undefined) {
      passages.push(begun ? (passages.pop() ?? '') + words : words);
      begun = true;
    } else if (element !== undefined && element !== 'Link' && element !== 'Object') begun = false;
  }
  return passages
    .map((passage) => passage.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}

/** A page as it looks, at so many dots an inch: red, green, blue of each dot, row by row. */
export function pictureOf(
  bytes: Uint8Array,
  page: number,
  dpi: number,
): { width: number; height: number; rgb: Buffer } {
  return withFile(bytes, (file) => {
    const out = `${file}.page`;
    execFileSync('pdftoppm', ['-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, '-singlefile', file, out]);
    const ppm = readFileSync(`${out}.ppm`);
    const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1')) ?? [];
    if (header === undefined) throw new Error('no picture');
    return { width: Number(width), height: Number(height), rgb: ppm.subarray(header.length) };
  });
}

function withFile<Result>(bytes: Uint8Array, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-pdf-'));
  const file = join(folder, 'letter.pdf');
  try {
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
