/** What stands at fixed places of the first page: who writes, to whom, about what. */
export interface FirstPage {
  readonly logo?: Logo;
  /** Who writes: the first line is the name. */
  readonly sender: readonly string[];
  /** The sender's address on one line, above the recipient's, for what comes back. */
  readonly returnLine?: string;
  /** Name and address, at most six lines: they lie in the window of the envelope, however long each is. */
  readonly recipient: readonly string[];
  /** Which window: DIN 5008 form B, or the right-hand one of French and Belgian envelopes. */
  readonly window: Window;
  /** Reference, date, caseworker: beside the window. */
  readonly references: readonly { readonly label: string; readonly value: string }[];
}

export const windows = ['left', 'right'] as const;
export type Window = (typeof windows)[number];

/** A drawing of paths, each in one colour. */
export interface Logo {
  /** Its size, in units of its paths. */
  readonly box: { readonly width: number; readonly height: number };
  readonly paths: readonly { readonly d: string; readonly colour: string }[];
  /** What it shows, for who cannot see it. */
  readonly alternative: string;
}
