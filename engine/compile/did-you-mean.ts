/** The known name nearest to a mistyped one, if it is near enough to be what was meant. */
export function didYouMean(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const other = name.toLowerCase();
    const shared = sharedGroups(word, other);
    const most = Math.min(least, Math.max(1, Math.floor((word.length - shared) / 3)));
    const distance = editDistance(word.slice(shared), other.slice(shared), most);
    if (distance > most || distance === least) continue;
    best = name;
    least = distance;
    if (least === 0) break;
  }
  return best;
}

/** The length of the groups that two places lie in both: what is right in a name proves nothing of the rest. */
function sharedGroups(a: string, b: string): number {
  let shared = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === '.') shared = i + 1;
  return shared;
}

/** "Did you mean …?", or the choices. */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = didYouMean(typed, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return known.length === 0 ? 'None is declared yet.' : `Use one of ${known.slice(0, 12).join(', ')}.`;
}

/** Whoever types `=>` means `>=` rather than `==`. */
const SWAPPED = 0.9;

/**
 * Insertions, deletions and replacements between two words (Levenshtein 1966), and neighbours swapped count a little less than one.
 * Given up, with a larger number, as soon as it is more than `most`.
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let nearest = i;
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + SWAPPED);
      row.push(least);
      nearest = Math.min(nearest, least);
    }
    if (nearest > most + 1) return most + 1; // a swap may still take back one
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}
