import type { Coverage } from '#engine/simulate/coverage.ts';
import { goalFamilies } from '#engine/simulate/goals.ts';

/** A line for each family that there is, and below it what was never seen. */
export function tellCoverage(coverage: Coverage): void {
  for (const family of goalFamilies) {
    const { all, seen, never } = coverage[family];
    if (all === 0) continue;
    console.log(`${family.padEnd(9)} ${seen} of ${all}`);
    for (const goal of never) console.log(`  never: ${goal}`);
  }
}
