/**
 * - `document/missing-glyph`: no font has a character; a box in somebody's name is no letter
 * - `document/too-long`: more than anybody would read, or than fits where it has to
 * - `document/too-slow`: not drawn within the time limit
 * - `document/unreadable`: of a file that was to be printed
 */
export type PdfRefusalCode =
  | 'document/missing-glyph'
  | 'document/too-long'
  | 'document/too-slow'
  | 'document/unreadable';

/** A document that cannot be drawn, today or tomorrow: its model has to change. */
export class PdfRefusal extends Error {
  override readonly name = 'PdfRefusal';
  readonly code: PdfRefusalCode;

  constructor(code: PdfRefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
