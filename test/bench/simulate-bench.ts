import { globSync, readFileSync } from 'node:fs';
import { compile } from '#engine/compile/compile.ts';
import { explore } from '#engine/simulate/explore/explore.ts';
import { playScenario } from '#engine/simulate/play-scenario.ts';

const MOST_MS = 20_000;

/** How long it takes to play all scenarios of all procedures, and to find a way to every step and outcome of each. */
export function benchSimulation(): void {
  const all = globSync('definitions/procedures/*/*.json')
    .toSorted()
    .map((file) => compile(JSON.parse(readFileSync(file, 'utf8'))));
  console.log('\nThe simulator');
  const begun = performance.now();
  let scenarios = 0;
  for (const { procedure, plan } of all)
    for (const scenario of procedure?.scenarios ?? []) {
      if (!procedure || !plan || !playScenario(procedure, plan, scenario).passed) continue;
      scenarios++;
    }
  console.log(`  ${scenarios} scenarios of ${all.length} procedures: ${Math.round(performance.now() - begun)} ms`);
  for (const { procedure, plan } of all) {
    if (!procedure || !plan) continue;
    const start = performance.now();
    const { coverage, stories } = explore(procedure, plan, () => performance.now() - start > MOST_MS, [
      'steps',
      'outcomes',
    ]);
    const { steps, outcomes } = coverage;
    const found = `${steps.seen} of ${steps.all} steps, ${outcomes.seen} of ${outcomes.all} outcomes`;
    const took = `${Math.round(performance.now() - start)} ms`;
    console.log(`  explore ${procedure.procedure.padEnd(28)} ${took.padStart(8)}   ${found}, ${stories} stories`);
  }
}
