/** A letter before it is drawn: what it says, in which order. Whatever draws it needs nothing else. */
export interface DocumentModel {
  readonly language: string;
  readonly title: string;
  /** Who writes, at the top. */
  readonly sender: readonly string[];
  /** At most six lines, for the window of the envelope. */
  readonly recipient: readonly string[];
  readonly reference: string;
  /** The day in words. */
  readonly date: string;
  /** The instant that the file carries as its own (epoch ms). */
  readonly at: number;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly type: 'heading' | 'paragraph' | 'small'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'signature'; readonly lines: readonly string[] };
