import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Definition, Mutant } from './mutant.ts';
import { mutators } from './mutators.ts';
import { toldOf } from './told.ts';

/** Of each sort of fault in each procedure so many are tried, spread over all places; `MUTANTS=1000` tries them all. */
const MOST = Number(process.env.MUTANTS ?? 3);

function spread(all: readonly Mutant[]): readonly Mutant[] {
  const every = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(all.length, MOST) }, (_, i) => all[Math.floor(i * every)]).filter(
    (one) => one !== undefined,
  );
}

const files = globSync('definitions/procedures/*/*.json').toSorted();

test('of the faults that people make in the shipped procedures, at least 98 % are told with their code at their place', () => {
  const scores = new Map<string, { found: number; all: number }>();
  const missed: string[] = [];
  const kinds: number[] = [];
  let slowest = { milliseconds: 0, what: '' };
  for (const file of files) {
    const definition = JSON.parse(readFileSync(file, 'utf8')) as Definition;
    for (const { family, name, mutate } of mutators)
      for (const mutant of spread([...mutate(definition)])) {
        const { isTold, findings, milliseconds } = toldOf(mutant);
        const what = `${file}: ${name}, ${mutant.what}`;
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what };
        const score = scores.get(family) ?? { found: 0, all: 0 };
        scores.set(family, score);
        score.all++;
        if (isTold) score.found++;
        else
          missed.push(
            `${what} — ${
              findings
                .map(({ code, pointer }) => `${code} ${pointer}`)
                .slice(0, 3)
                .join(', ') || 'nothing'
            }`,
          );
        kinds.push(new Set(findings.map(({ code }) => code)).size);
      }
  }
  const all = kinds.length;
  const few = kinds.filter((count) => count <= 2).length;
  console.log(
    [
      ...[...scores].map(([family, { found, all }]) => `${family.padEnd(12)} ${found} of ${all}`),
      `in all       ${all - missed.length} of ${all}; the slowest took ${slowest.milliseconds.toFixed(0)} ms (${slowest.what})`,
      `two kinds of problems at most for one fault: ${few} of ${all}`,
      ...missed.map((what) => `missed: ${what}`),
    ].join('\n'),
  );
  expect(all).toBeGreaterThan(1_000);
  expect(missed.length / all).toBeLessThanOrEqual(0.02);
  expect(few / all).toBeGreaterThanOrEqual(0.95);
}, 600_000);
