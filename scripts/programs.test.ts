import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { phase } from './phase.ts';
import { startChild } from './processes/child.ts';
import { isRunning, knownProcess } from './processes/known-process.ts';
import { runProgram } from './run-program.ts';

const node = process.execPath;

test('a phase that is short is not told', async () => {
  const said: string[] = [];
  expect(
    await phase(
      (line) => said.push(line),
      'Packing',
      async () => 7,
    ),
  ).toBe(7);
  expect(said).toEqual([]);
});

test('a phase longer than a second is told at once, again every five seconds, and at its end', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const said: string[] = [];
  const work = phase(
    (line) => said.push(line),
    'Building',
    () => new Promise((done) => setTimeout(done, 7_000)),
  );
  await vi.advanceTimersByTimeAsync(7_000);
  await work;
  expect(said).toEqual(['Building … 1.0 s', 'Building … 6.0 s', 'Building: done in 7.0 s']);
});

test('a program that runs to its end answers what it printed; one that fails says its last words', async () => {
  expect(await runProgram(node, ['-p', '6 * 7'])).toBe('42\n');
  await expect(runProgram(node, ['-e', "console.error('no room'); process.exit(3)"])).rejects.toThrow(
    'ended with 3: no room',
  );
  await expect(runProgram('/no/such/program', [])).rejects.toThrow('ENOENT');
});

test('a program that takes too long, or is given up, is ended with all that it started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-programs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'pid');
  const parent = `const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid)); setInterval(() => {}, 1e6)`;
  const givenUp = new AbortController();
  const run = runProgram(node, ['-e', parent], { signal: givenUp.signal });
  await vi.waitUntil(() => existsSync(file) && readFileSync(file, 'utf8') !== '', { timeout: 10_000 });
  const grandchild = knownProcess(Number(readFileSync(file, 'utf8')));
  expect(isRunning(grandchild)).toBe(true);
  givenUp.abort();
  await expect(run).rejects.toThrow('was given up');
  await vi.waitUntil(() => !isRunning(grandchild), { timeout: 10_000 });
  await expect(runProgram(node, ['-e', 'setInterval(() => {}, 1e6)'], { limit: 200 })).rejects.toThrow(
    'took longer than 0.2 s',
  );
});

test('a child is asked to end, and what it said is in its log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-programs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const log = join(folder, 'logs/child.log');
  const lines: string[] = [];
  const script =
    "process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); console.log('up'); setInterval(() => {}, 1e6)";
  const child = startChild(node, ['-e', script], { name: 'a child', log, line: (line) => lines.push(line) });
  await vi.waitUntil(() => lines.includes('up'), { timeout: 10_000 });
  await child.stop();
  expect(await child.ended).toBe(0);
  expect(child.gone.aborted).toBe(true);
  expect(lines).toEqual(['up', 'bye']);
  await vi.waitUntil(() => readFileSync(log, 'utf8') === 'up\nbye\n', { timeout: 10_000 });
});
