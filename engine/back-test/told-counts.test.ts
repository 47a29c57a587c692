import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ToldCount, type ToldParts, toldOf, toldParts } from './told-counts.ts';

type Bounds = readonly [least: number, most: number];
const bounds = (told: ToldCount, veiled: boolean): Bounds => {
  if (typeof told === 'number') return [told, told];
  if ('fewerThan' in told) return [1, told.fewerThan - 1];
  return [told.atLeast, veiled ? Number.POSITIVE_INFINITY : told.atLeast + 4];
};
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What a reader can work out of each, who knows that they add up to the whole. */
function workedOut({ whole, parts }: ToldParts, veiled: readonly boolean[]): Bounds[] {
  const [least, most] = bounds(whole, true);
  const all = parts.map((part, i) => bounds(part, veiled[i] ?? false));
  return all.map(([from, to], i) => {
    const others = all.filter((_one, j) => j !== i);
    return [
      Math.max(from, least - sum(others.map(([, high]) => high))),
      Math.min(to, most - sum(others.map(([low]) => low))),
    ];
  });
}

const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 });

test('no count under 5 can be worked out from what is told, and all that is told is true', () => {
  fc.assert(
    fc.property(counts, fc.array(fc.boolean()), (counts, veiled) => {
      const told = toldParts(counts, veiled);
      for (const [i, [least, most]] of workedOut(told, veiled).entries()) {
        const count = counts[i] ?? 0;
        expect(least <= count && count <= most).toBe(true);
        if (count > 0 && count < 5) expect(most).toBeGreaterThan(least);
      }
    }),
    { numRuns: 5_000 },
  );
});

test('large counts are told exactly where no few could be worked out from them', () => {
  expect(toldParts([12, 7, 0])).toEqual({ whole: 19, parts: [12, 7, 0] });
  expect(toldParts([12, 2, 3])).toEqual({ whole: 17, parts: [12, { fewerThan: 5 }, { fewerThan: 5 }] });
  expect(toldParts([98, 2])).toEqual({ whole: 100, parts: [{ atLeast: 95 }, { fewerThan: 5 }] });
});

test('of so many, neither few nor all but few are told exactly', () => {
  expect([0, 3, 5, 18, 20].map((count) => toldOf(count, 20, true))).toEqual([
    0,
    { fewerThan: 5 },
    5,
    { atLeast: 15 },
    20,
  ]);
  expect(toldOf(20, 20, false)).toEqual({ atLeast: 20 });
});
