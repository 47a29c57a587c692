/** Sheets for a printer, in one file: several pieces of post, each of one or more PDFs that we drew ourselves. */
export interface BatchModel {
  readonly title: string;
  readonly author: string;
  /** Mostly the number of the batch. */
  readonly subject: string;
  /** Of the three above, as BCP 47 has it. */
  readonly language: string;
  /** The instant that the file carries as its own (epoch ms). */
  readonly at: number;
  readonly pieces: readonly (readonly Uint8Array[])[];
}

export interface PrintedBatch {
  readonly bytes: Uint8Array;
  /** How many pages each piece has, with the blank one after an odd number. */
  readonly pages: readonly number[];
}
