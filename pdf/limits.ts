import { PdfRefusal } from './pdf-refusal.ts';

export const MOST_CHARACTERS = 500_000;
export const MOST_PAGES = 200;
/** A letter takes some 30 ms; a table of 2,000 rows a second. */
export const MOST_MILLISECONDS = 20_000;
/** Old generation of one thread. */
export const MOST_MEGABYTES = 384;

export const tooLong = (what: string): PdfRefusal => new PdfRefusal('document/too-long', what);
