import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreRefusal } from '../problems/refusal.ts';
import { lockFolder } from './lock-folder.ts';
import { thisProcess } from './running-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const lock = () => join(folder, 'lock');
const holder = async () => JSON.parse(await readFile(lock(), 'utf8')) as { pid: number };

/** The number of a process that has just ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('one is let in, and the next one after it has gone', async () => {
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(StoreRefusal);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'store/folder-in-use', problem: { at: folder } });
  await expect(lockFolder(folder)).rejects.toThrow(String(process.pid));
  await unlock();
  await (await lockFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that come at once exactly one is let in', async () => {
  const let_in = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(let_in.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['lock']);
});

test('the lock of a process that was killed is taken over, by exactly one', async () => {
  await writeFile(lock(), JSON.stringify({ pid: await deadProcess(), started: '1' }));
  const let_in = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(let_in.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await holder()).pid).toBe(process.pid);
  expect(await readdir(folder)).toEqual(['lock']);
});

test('a later process with the number of the killed one does not keep the lock', async () => {
  const { started } = await thisProcess();
  await writeFile(lock(), JSON.stringify({ pid: process.pid, started: `${started}0` }));
  await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'store/folder-in-use' });
});

test('a lock that cannot be read is taken over', async () => {
  await writeFile(lock(), '{"pid":');
  await lockFolder(folder);
  expect((await holder()).pid).toBe(process.pid);
});

test('nobody unlocks what another has taken over', async () => {
  const unlock = await lockFolder(folder);
  const another = JSON.stringify({ pid: process.ppid, started: '' });
  await writeFile(lock(), another);
  await unlock();
  expect(await readFile(lock(), 'utf8')).toBe(another);
});
