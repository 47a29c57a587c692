import type { Block } from './layout/block.ts';
import type { FirstPage } from './layout/first-page.ts';

/**
 * A document before it is drawn: what it says, in reading order. Whoever asks for a PDF gives this and nothing else; the
 * same model gives the same bytes. All lengths are millimetres.
 */
export interface DocumentModel {
  /** Of the whole, as BCP 47 has it: `fr`, `de-LU`. A passage in another language says so itself. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** What the file is about, in its description: mostly the reference. */
  readonly subject: string;
  /** The instant that the file carries as its own (epoch ms), never that of drawing. */
  readonly at: number;
  /** The letterhead and the window of the envelope; without it the text begins at the top. */
  readonly first?: FirstPage;
  /** Said again at the top of each further page. */
  readonly running?: string;
  /** Of headings and rules, as #rrggbb; black where it is absent. */
  readonly accent?: string;
  readonly blocks: readonly Block[];
  /** Files inside the file, such as `decision.json`: it is PDF/A-3a then, else PDF/A-2a. */
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  /** ASCII, with an extension. */
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly description: string;
  /** The file itself, as text in UTF-8. */
  readonly content: string;
  /** How it relates to what a person reads (ISO 19005-3, AFRelationship). */
  readonly relationship: 'Data' | 'Source' | 'Alternative' | 'Supplement';
}
