/** Words of one style; a link leads to its address (https). */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly link?: string;
}

/** What a block says: line ends are kept, other white space is not. */
export type Text = string | readonly Run[];

export const runsOf = (text: Text): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);
