import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FILE = 'definitions/procedures/rent-subsidy/1.json';
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['cli/main.ts', 'letters', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

test('letters draws every letter of a definition in each of its languages', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'dossier-letters-')), 'drawn');
  expect(run(FILE, '--out', out)).toMatchObject({ status: 0, stderr: '' });
  const drawn = readdirSync(out).toSorted();
  expect(drawn).toEqual(
    ['grant', 'refusal'].flatMap((name) => ['de', 'en', 'fr', 'lb'].map((l) => `${name}.${l}.pdf`)),
  );
  for (const name of drawn) expect(readFileSync(join(out, name), 'latin1')).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/);

  const other = join(out, 'longest');
  expect(run(FILE, '--out', other, '--data', 'longest', '--language', 'de').status).toBe(0);
  expect(readdirSync(other).toSorted()).toEqual(['grant.de.pdf', 'refusal.de.pdf']);
  expect(readFileSync(join(other, 'refusal.de.pdf'))).not.toEqual(readFileSync(join(out, 'refusal.de.pdf')));
});

test('letters seals them when asked to, with the key of the installation', () => {
  const home = mkdtempSync(join(tmpdir(), 'dossier-letters-'));
  const out = join(home, 'sealed');
  const sealed = spawnSync(
    process.execPath,
    ['cli/main.ts', 'letters', FILE, '--out', out, '--language', 'en', '--seal'],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, DOSSIER_HOME: home },
    },
  );
  expect(sealed).toMatchObject({ status: 0, stderr: '' });
  const signatures = spawnSync('pdfsig', ['-nocert', join(out, 'grant.en.pdf')], { encoding: 'utf8' }).stdout;
  expect(signatures).toContain('Total document signed');
  expect(signatures).toContain('Signature is Valid');
});

test('letters says what it needs', () => {
  expect(run(FILE)).toMatchObject({ status: 2, stderr: expect.stringContaining('--out DIR') });
  expect(run(FILE, '--out', '/tmp', '--data', 'none').stderr).toContain('sample, hostile, longest');
  expect(run(FILE, '--out', '/tmp', '--language', 'it').stderr).toContain('fr, de, en, lb');
});
