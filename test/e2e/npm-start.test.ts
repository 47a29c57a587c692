import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '#scripts/free-port.ts';
import { isRunning } from '#scripts/processes/known-process.ts';
import { NpmStart } from '#test/support/npm-start.ts';

describe('npm start', () => {
  let home: string;
  let port: number;
  let last: NpmStart;
  const start = (...args: string[]): NpmStart => {
    last = new NpmStart(home, port, ...args);
    return last;
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'dossier-start-'));
    port = await freePort();
  });
  afterAll(async () => {
    last.pressCtrlC();
    await last.ended;
    await rm(home, { recursive: true, force: true });
  });

  test('serves pages, says where, and Ctrl-C ends every process that it started', async () => {
    const started = start();
    await started.ready();
    expect(started.said).toContain(`http://localhost:${port}`);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    const { children } = started;
    expect(children.map(({ name }) => name)).toEqual(['the Temporal server', 'Dossier']);
    started.pressCtrlC();
    expect(await started.ended).toBe(0);
    expect(children.filter(isRunning)).toEqual([]);
  });

  test('a second one beside a running one says so, and touches nothing, not even with --fresh', async () => {
    const first = start();
    await first.ready();
    const before = first.children;
    for (const args of [[], ['--fresh']]) {
      const second = new NpmStart(home, await freePort(), ...args);
      expect(await second.ended).toBe(1);
      expect(second.said).toContain(`already running in ${home}: http://localhost:${port}`);
    }
    expect(first.children).toEqual(before);
    expect(before.every(isRunning)).toBe(true);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  test('one that was killed is taken over: its processes end, its data is there', async () => {
    const orphans = last.children;
    last.kill();
    await last.ended;
    const next = start();
    await next.ready();
    expect(orphans.filter(isRunning)).toEqual([]);
    expect(next.said).not.toContain('brought up to date'); // the database was already there
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  test('Ctrl-C while it is still setting up leaves nothing behind; --fresh then begins anew', async () => {
    last.pressCtrlC();
    await last.ended;
    const early = start();
    await expect.poll(() => early.children.length, { timeout: 30_000 }).toBeGreaterThan(0);
    const { children } = early;
    early.pressCtrlC();
    expect(await early.ended).toBe(0);
    expect(children.filter(isRunning)).toEqual([]);
    expect(existsSync(join(home, 'database'))).toBe(true);

    const fresh = start('--fresh');
    await fresh.ready();
    expect(fresh.said).toMatch(/Beginning anew: removed .*database/);
    expect(fresh.said).toContain('brought up to date');
    expect(readdirSync(home)).toContain('database');
  });

  test('when a part of it ends by itself, it says which, and ends the rest', async () => {
    const { children } = last;
    const [temporal] = children;
    process.kill(temporal?.pid ?? 0, 'SIGKILL');
    expect(await last.ended).toBe(1);
    expect(last.said).toContain('the Temporal server has ended (SIGKILL)');
    expect(children.filter(isRunning)).toEqual([]);
  });
});
