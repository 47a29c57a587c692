import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { isRunning, knownProcess } from '../processes/known-process.ts';
import { beginAnew } from './begin-anew.ts';
import { endLeftovers } from './end-leftovers.ts';
import { lockHome } from './lock-home.ts';
import { readRunning, removeRunning, writeRunning } from './running.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dossier-home-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** A process that does nothing until it is ended. */
async function idleProcess(...script: string[]) {
  const child = spawn(process.execPath, ['-e', [...script, "console.log('up'); setInterval(() => {}, 1e6)"].join(';')]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return { child, ended: once(child, 'exit'), known: knownProcess(child.pid ?? 0) };
}

describe('one start at a time works in a home folder', () => {
  test('the next is let in when the one before has gone', () => {
    const unlock = lockHome(home);
    expect(unlock).toBeDefined();
    expect(lockHome(home)).toBeUndefined();
    unlock?.();
    const again = lockHome(home);
    expect(again).toBeDefined();
    again?.();
  });

  test('a folder that cannot be made is named, with the setting that chooses another', () => {
    const taken = join(home, 'letter.txt');
    writeFileSync(taken, '');
    expect(() => lockHome(taken)).toThrow(/letter\.txt cannot be used .* DOSSIER_HOME/);
  });

  test.runIf(process.platform === 'linux')('so is one below which no folder can be made', () => {
    expect(() => lockHome('/proc/dossier/home')).toThrow(/\/proc\/dossier\/home cannot be used .* DOSSIER_HOME/);
  });

  test('a killed one keeps nobody out', async () => {
    const lock = JSON.stringify(fileURLToPath(new URL('lock-home.ts', import.meta.url)));
    const { child, ended } = await idleProcess(
      `const { lockHome } = await import(${lock})`,
      `globalThis.unlock = lockHome(${JSON.stringify(home)})`,
    );
    expect(lockHome(home)).toBeUndefined();
    child.kill('SIGKILL');
    await ended;
    const unlock = lockHome(home);
    expect(unlock).toBeDefined();
    unlock?.();
  });
});

describe('what a killed start has left', () => {
  test('is ended by the next, which says so', async () => {
    const { ended, known } = await idleProcess();
    writeRunning(home, { pid: 1, children: [{ name: 'the Temporal server', ...known }] });
    const said: string[] = [];
    await endLeftovers(home, (line) => said.push(line));
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(said).toEqual([expect.stringContaining(`the Temporal server (process ${known.pid})`)]);
  });

  test('is never another process that has got its number', async () => {
    const { known } = await idleProcess();
    writeRunning(home, { pid: 1, children: [{ name: 'Dossier', ...known, began: `${known.began}0` }] });
    await endLeftovers(home, () => {});
    expect(isRunning(known)).toBe(true);
  });

  test('is nothing where nobody ran, or where the list was half written', async () => {
    await endLeftovers(home, () => {});
    writeFileSync(join(home, 'running.json'), '{"pid":');
    await endLeftovers(home, () => {});
    removeRunning(home);
    expect(readRunning(home)).toBeUndefined();
  });
});

describe('beginning anew', () => {
  test('removes what Dossier keeps, and nothing that somebody else has put there', () => {
    mkdirSync(join(home, 'database'));
    for (const name of ['temporal.db', 'temporal.db-wal', 'secret', 'holiday.jpg']) writeFileSync(join(home, name), '');
    const unlock = lockHome(home);
    expect(beginAnew(home)).toEqual({
      removed: ['database', 'secret', 'temporal.db', 'temporal.db-wal'],
      left: ['holiday.jpg'],
    });
    expect(existsSync(join(home, 'holiday.jpg'))).toBe(true);
    expect(readdirSync(home)).not.toContain('database');
    unlock?.();
  });
});
