import { type Language, languages } from './text.ts';

/** The first that is wanted and offered; else the first that is offered. */
export const offeredLanguage = (offered: readonly Language[], ...wanted: readonly unknown[]): Language =>
  wanted.map((one) => offered.find((language) => language === one)).find((one) => one !== undefined) ??
  offered[0] ??
  languages[0];
