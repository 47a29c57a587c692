import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '#engine/compile/compile.ts';
import type { Finding } from '#engine/compile/finding.ts';
import { dataFaults } from './data-faults.ts';
import { lawFaults } from './law-faults.ts';
import { logicFaults, tableFaults } from './logic-faults.ts';
import type { Definition, Mutant } from './mutant.ts';
import { pathFaults } from './path-faults.ts';
import { shapeFaults } from './shape-faults.ts';
import { referenceFaults, textFaults } from './text-faults.ts';
import { waitingFaults } from './waiting-faults.ts';

const mutators = [
  ...shapeFaults,
  ...referenceFaults,
  ...pathFaults,
  ...waitingFaults,
  ...dataFaults,
  ...logicFaults,
  ...tableFaults,
  ...textFaults,
  ...lawFaults,
];

/** Of each sort of fault in each procedure so many are tried, spread over all places; `MUTANTS=1000` tries them all. */
const MOST = Number(process.env.MUTANTS ?? 6);

function spread(all: readonly Mutant[]): readonly Mutant[] {
  const every = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(all.length, MOST) }, (_, i) => all[Math.floor(i * every)]).filter(
    (one) => one !== undefined,
  );
}

/** The fault is told by its code, at its place, inside of it or just around it. */
function tells({ codes, at }: Mutant, { code, pointer }: Finding): boolean {
  if (!codes.includes(code)) return false;
  return at === undefined || pointer.startsWith(at) || at.startsWith(pointer);
}

const files = globSync('definitions/procedures/*/*.json').toSorted();

test('of the faults that people make in the shipped procedures, at least 98 % are told with their code at their place', () => {
  const scores = new Map<string, { found: number; all: number }>();
  const missed: string[] = [];
  let slowest = { milliseconds: 0, what: '' };
  for (const file of files) {
    const definition = JSON.parse(readFileSync(file, 'utf8')) as Definition;
    for (const { family, name, mutate } of mutators)
      for (const mutant of spread([...mutate(definition)])) {
        const begun = performance.now();
        const { findings } = compile(mutant.definition);
        const milliseconds = performance.now() - begun;
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${file}: ${name}, ${mutant.what}` };
        const score = scores.get(family) ?? { found: 0, all: 0 };
        scores.set(family, score);
        score.all++;
        if (findings.some((finding) => tells(mutant, finding))) score.found++;
        else
          missed.push(
            `${file}: ${name}, ${mutant.what} — ${
              findings
                .map(({ code, pointer }) => `${code} ${pointer}`)
                .slice(0, 3)
                .join(', ') || 'nothing'
            }`,
          );
      }
  }
  const all = [...scores.values()].reduce((sum, score) => sum + score.all, 0);
  console.log(
    [
      ...[...scores].map(([family, { found, all }]) => `${family.padEnd(12)} ${found} of ${all}`),
      `in all       ${all - missed.length} of ${all}; the slowest took ${slowest.milliseconds.toFixed(0)} ms (${slowest.what})`,
      ...missed.map((what) => `missed: ${what}`),
    ].join('\n'),
  );
  expect(all).toBeGreaterThan(500);
  expect(missed.length / all).toBeLessThanOrEqual(0.02);
}, 300_000);
