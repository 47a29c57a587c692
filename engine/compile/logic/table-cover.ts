import type { Json } from '../../kernel/json.ts';
import { type Cell, matchCell } from './cells.ts';

/** A value for each input. */
export type Inputs = readonly Json[];

/** What the rows of one edition leave out, and where they meet. */
export interface Cover {
  /** Inputs that no row matches. */
  readonly gap?: Inputs;
  /** For a row, each earlier one that matches the same inputs, and which. */
  readonly overlaps: ReadonlyMap<number, ReadonlyMap<number, Inputs>>;
  /** The rows that match something, and those that are the first to match something. */
  readonly matched: ReadonlySet<number>;
  readonly first: ReadonlySet<number>;
  /** There was too much to look at. */
  readonly undecided: boolean;
}

/** How many combinations are looked at. */
const BUDGET = 5_000;
/** So many pairs of rows that meet weigh as much as one combination. */
const PAIRS = 50;

const UNDECIDED: Cover = { overlaps: new Map(), matched: new Set(), first: new Set(), undecided: true };

/** How many cells may still be compared with a value of their column, in all tables of a definition. */
export interface Effort {
  comparisons: number;
}

/** Looks at every combination of inputs that the cells can tell apart; `samples` has the values of each column. */
export function coverOf(
  rows: readonly (readonly Cell[])[],
  samples: readonly (readonly Json[])[],
  effort: Effort,
): Cover {
  for (const [column, values] of samples.entries())
    effort.comparisons -= values.length * new Set(rows.map((cells) => cells[column])).size;
  if (effort.comparisons < 0) return UNDECIDED;
  const search = new Search(rows, samples);
  search.look(
    0,
    rows.map((_, i) => i),
    [],
  );
  const { gap, overlaps, matched, first, left } = search;
  return { ...(gap && { gap }), overlaps, matched, first, undecided: left < 0 };
}

class Search {
  gap: Inputs | undefined;
  readonly overlaps = new Map<number, Map<number, Inputs>>();
  readonly matched = new Set<number>();
  readonly first = new Set<number>();
  left = BUDGET;
  readonly #seen = new Set<string>();
  readonly #columns: readonly (readonly { readonly value: Json; readonly rows: ReadonlySet<number> }[])[];

  constructor(rows: readonly (readonly Cell[])[], samples: readonly (readonly Json[])[]) {
    this.#columns = samples.map((values, column) => kindsOf(values, column, rows));
  }

  /** Rows that match what is chosen so far, and the columns that are still to be chosen. */
  look(column: number, rows: readonly number[], chosen: Inputs): void {
    const kinds = this.#columns[column];
    if (rows.length === 0) {
      this.gap ??= [...chosen, ...this.#columns.slice(column).map(([kind]) => kind?.value ?? null)];
      return;
    }
    if (!kinds) return this.#meet(rows, chosen);
    const key = `${column} ${rows.join(' ')}`;
    if (this.#seen.has(key) || --this.left < 0) return;
    this.#seen.add(key);
    for (const { value, rows: matching } of kinds)
      this.look(
        column + 1,
        rows.filter((row) => matching.has(row)),
        [...chosen, value],
      );
  }

  #meet(rows: readonly number[], inputs: Inputs): void {
    const [first = 0] = rows;
    this.first.add(first);
    this.left -= Math.floor(rows.length ** 2 / PAIRS);
    if (this.left < 0) return;
    for (const row of rows) {
      this.matched.add(row);
      for (const earlier of rows) {
        if (earlier >= row) break;
        const known = this.overlaps.get(row) ?? new Map<number, Inputs>();
        this.overlaps.set(row, known);
        if (!known.has(earlier)) known.set(earlier, inputs);
      }
    }
  }
}

/** The values of a column that match different rows: of those that match the same, one. */
function kindsOf(values: readonly Json[], column: number, rows: readonly (readonly Cell[])[]) {
  const kinds = new Map<string, { value: Json; rows: ReadonlySet<number> }>();
  const cells = rows.map((row): Cell => row[column] ?? { matches: 'any' });
  const distinct = new Set(cells);
  for (const value of values) {
    const matched = new Set([...distinct].filter((cell) => matchCell(cell, value)));
    const matching = cells.flatMap((cell, row) => (matched.has(cell) ? [row] : []));
    const key = matching.join(' ');
    if (!kinds.has(key)) kinds.set(key, { value, rows: new Set(matching) });
  }
  return [...kinds.values()];
}
