/** Who asks: applicants see their own, officers what belongs to a group of theirs. */
export interface Asker {
  readonly person: string;
  readonly groups: readonly string[];
}
