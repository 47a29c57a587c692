/** Who asks: applicants, and those who act for them, see their own, officers what belongs to a group of theirs. */
export interface Asker {
  readonly person: string;
  readonly groups: readonly string[];
}
