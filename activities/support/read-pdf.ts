import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What another program reads in a PDF: `pdftotext` its words, `pdfinfo` what it says of itself, `pdffonts` its fonts. */
export function readPdf(bytes: Uint8Array, reader: 'pdftotext' | 'pdfinfo' | 'pdffonts'): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-pdf-'));
  const file = join(folder, 'letter.pdf');
  try {
    writeFileSync(file, bytes);
    const args = reader === 'pdftotext' ? ['-layout', file, '-'] : [file];
    return execFileSync(reader, args, { env: { ...process.env, TZ: 'UTC' }, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words with every run of blanks as one. */
export const wordsOf = (bytes: Uint8Array): string => readPdf(bytes, 'pdftotext').replaceAll(/\s+/g, ' ');
