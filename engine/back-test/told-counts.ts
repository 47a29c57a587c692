/** Fewer cases than so many might be worked back to a person. */
const FEW = 5;

/** How many cases, as far as it is told: exactly, or so that nobody can be singled out. */
export type ToldCount = number | { readonly fewerThan: number } | { readonly atLeast: number };

const isFew = (count: number): boolean => count > 0 && count < FEW;
const told = (count: number): ToldCount => (isFew(count) ? { fewerThan: FEW } : count);
const roughly = (count: number): ToldCount => (count < FEW ? told(count) : { atLeast: count - (count % FEW) });
const hardly = (count: number): ToldCount => (count < FEW ? told(count) : { atLeast: FEW });

/** Some of so many, which are told exactly or not: neither few of them nor all but few are told exactly. */
export const toldOf = (count: number, whole: number, exactly: boolean): ToldCount =>
  exactly && !isFew(whole - count) ? told(count) : roughly(count);

/** Counts, and the one that they add up to. */
export interface ToldParts {
  readonly whole: ToldCount;
  readonly parts: readonly ToldCount[];
}

/**
 * As exactly as it can be, so that none of the few can be worked out from the others and the whole. Of those that are
 * `veiled` it is only told that they are not few: what they consist of would say too much.
 */
export function toldParts(counts: readonly number[], veiled: readonly boolean[] = []): ToldParts {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  let parts = counts.map((count, i) => (veiled[i] ? hardly(count) : told(count)));
  while (canBeWorkedOut({ whole: told(whole), parts })) {
    const largest = Math.max(...parts.filter((one) => typeof one === 'number'));
    if (largest < FEW) return { whole: hardly(whole), parts };
    const at = parts.indexOf(largest);
    parts = parts.map((one, i) => (i === at ? roughly(largest) : one));
  }
  return { whole: told(whole), parts };
}

/** Whether what is told of the rest leaves only one possibility for one of the few. */
function canBeWorkedOut({ whole, parts }: ToldParts): boolean {
  const most = mostOf(whole) - sum(parts.map(leastOf));
  const least = leastOf(whole) - sum(parts.map(mostOf));
  return parts.some((part) => {
    if (typeof part === 'number' || !('fewerThan' in part)) return false;
    const [from, to] = [leastOf(part), mostOf(part)];
    return Math.max(from, least + to) === Math.min(to, most + from);
  });
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const leastOf = (count: ToldCount): number => {
  if (typeof count === 'number') return count;
  return 'atLeast' in count ? count.atLeast : 1;
};

const mostOf = (count: ToldCount): number => {
  if (typeof count === 'number') return count;
  return 'atLeast' in count ? count.atLeast + FEW - 1 : FEW - 1;
};
