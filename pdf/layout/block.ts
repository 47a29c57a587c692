import type { Text } from '../text/text.ts';

/** One part of a document, in reading order. */
export type Block = Heading | Paragraph | List | Table | Facts | Signature | Verification | Field | Section;

/** The first is of level 1; no level is left out. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: Text;
  /** For what goes with a letter rather than being said in it. */
  readonly small?: true;
}
export interface List {
  readonly type: 'list';
  readonly items: readonly Text[];
  readonly numbered?: true;
}
/** Columns with heads, which are repeated where the table goes on. */
export interface Table {
  readonly type: 'table';
  readonly columns: readonly {
    readonly label: string;
    readonly align?: 'right';
  }[];
  readonly rows: readonly (readonly string[])[];
}
/** Values by their labels. */
export interface Facts {
  readonly type: 'facts';
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly align?: 'right';
}
/** Who signs; kept together, with room for a hand above the name. */
export interface Signature {
  readonly type: 'signature';
  /** On whose behalf. */
  readonly on: string;
  readonly name?: string;
  readonly title: string;
}
/** A code to scan, with the same in words beside it. */
export interface Verification {
  readonly type: 'verification';
  /** What the QR code says: an address. */
  readonly address: string;
  readonly alternative: string;
  readonly lines: readonly Text[];
}
/** A field of a form: filled and not to be changed, or empty, to be written in by hand. */
export interface Field {
  readonly type: 'field';
  /** Unique in the document. */
  readonly name: string;
  readonly label: string;
  /** What is said below its label, such as the boxes to tick. */
  readonly help?: string;
  readonly value: string;
  /** Room, in lines: one when absent; none where its help has all the room. */
  readonly lines?: number;
}
/** A passage of its own, mostly in another language. */
export interface Section {
  readonly type: 'section';
  readonly language?: string;
  readonly blocks: readonly Block[];
}
