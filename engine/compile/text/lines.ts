export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, as editors count: in units of UTF-16. */
  readonly column: number;
}

/** The lines of a text. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  placeOf(offset: number): Place {
    let [first, behind] = [0, this.#starts.length];
    while (behind - first > 1) {
      const middle = (first + behind) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) first = middle;
      else behind = middle;
    }
    return { line: first + 1, column: offset - (this.#starts[first] ?? 0) + 1 };
  }
}
