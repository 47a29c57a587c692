import { readInstant } from './instant.ts';

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** How text from the server is read, the same on both databases: counts as numbers, days as they are written. */
export const parsers: Readonly<Record<number, (text: string) => number | string>> = {
  [INT8]: Number,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: readInstant,
};
