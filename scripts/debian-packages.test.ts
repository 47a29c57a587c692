import { expect, test } from 'vitest';
import { installDebianPackages, type System } from './debian-packages.ts';

/** A machine without PostgreSQL and Chromium. */
function machine(mayInstall: boolean): { system: System; installed: string[] } {
  const installed: string[] = [];
  const system: System = {
    missing: async () => ['chromium', 'postgresql'].filter((name) => !installed.includes(name)),
    mayInstall: async () => mayInstall,
    install: async (packages) => installed.push(...packages),
  };
  return { system, installed };
}

test('what the tests need is installed once, by an account that may', async () => {
  const { system, installed } = machine(true);
  await installDebianPackages(() => {}, system);
  await installDebianPackages(() => {}, system);
  expect(installed).toEqual(['chromium', 'postgresql']);
});

test('another account is told the command, and the tests go on', async () => {
  const { system, installed } = machine(false);
  const said: string[] = [];
  await installDebianPackages((line) => said.push(line), system);
  expect(installed).toEqual([]);
  expect(said).toEqual(['some tests need programs that are not installed: sudo apt-get install chromium postgresql']);
});
