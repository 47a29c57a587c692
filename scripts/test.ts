import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from './debian-packages.ts';

// Runs all tests, or those that the arguments choose as for vitest, and ends with the line `N passed, N failed`.
await installDebianPackages((line) => console.error(line));
const folder = mkdtempSync(join(tmpdir(), 'dossier-results-'));
const results = join(folder, 'results.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
const vitest = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => vitest.kill(signal));
process.on('disconnect', () => vitest.kill('SIGTERM'));
vitest.on('exit', (code) => {
  const { passed, failed } = count();
  rmSync(folder, { recursive: true, force: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(code === 0 && passed > 0 && failed === 0 ? 0 : 1);
});

/** A file that could not be read, or a run that broke off, is a failure too. */
function count(): { passed: number; failed: number } {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(results, 'utf8')) as Results;
    const failures = testResults.map(({ status, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').length;
      return status === 'failed' ? Math.max(1, failed) : failed;
    });
    return { passed: numPassedTests, failed: failures.reduce((sum, failed) => sum + failed, 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The part of vitest's JSON report that is read here. */
interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
