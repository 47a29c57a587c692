import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeHome } from './home-folder.ts';

test('the home folder is made with those above it, and may be there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-home-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const home = join(folder, 'a', 'b');
  makeHome(home);
  makeHome(home);
  expect(statSync(home).isDirectory()).toBe(true);
});

test.runIf(process.platform === 'linux')('and is refused where no folder can be made', () => {
  expect(() => makeHome('/proc/dossier/home')).toThrow(
    /^The folder \/proc\/dossier\/home cannot be made .* DOSSIER_HOME/,
  );
});
