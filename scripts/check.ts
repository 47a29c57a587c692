import { spawnSync } from 'node:child_process';

// What has to hold before a commit, the quickest first; `--no-tests` leaves the tests to whoever runs them anyway.
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'biome', 'check', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['walls', 'vitest', 'run', '--project', 'unit', 'test/walls'],
  ['types', 'tsc', '--noEmit'],
  ['unused', 'knip', '--no-progress'],
  ...(process.argv.includes('--no-tests') ? [] : [['tests', process.execPath, 'scripts/test.ts'] as const]),
];

const broken: string[] = [];
for (const [name, command, ...args] of steps) {
  const started = Date.now();
  const { status, signal } = spawnSync(command, args, { stdio: 'inherit' });
  if (signal) process.exit(130);
  console.log(`${status === 0 ? 'ok    ' : 'BROKEN'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) broken.push(name);
}
if (broken.length > 0) console.error(`\nTo mend: ${broken.join(', ')}. "npm run format" mends the format.`);
process.exit(broken.length === 0 ? 0 : 1);
