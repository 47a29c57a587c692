import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FILE = 'definitions/procedures/rent-subsidy/1.json';
const next = join(mkdtempSync(join(tmpdir(), 'dossier-compare-')), '2.json');
writeFileSync(
  next,
  readFileSync(FILE, 'utf8').replace('"version": 1', '"version": 2').replace('"months": 3', '"months": 4'),
);
const home = mkdtempSync(join(tmpdir(), 'dossier-none-'));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['cli/main.ts', 'compare', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DOSSIER_HOME: home },
  });

test('compare tells what a new version changes, for people and for machines', () => {
  expect(run(FILE, next)).toMatchObject({ status: 0, stdout: expect.stringContaining('4 months instead of 3 months') });
  expect(JSON.parse(run(FILE, next, '--json', '--language', 'fr').stdout)).toMatchObject({
    procedure: 'rent-subsidy',
    from: 1,
    to: 2,
    cases: null,
    note: 'Open cases were not looked at: no Dossier is running here.',
    changes: [
      { part: 'clock', what: 'longer', pointer: '/clocks/decision', sentence: expect.stringContaining('4 mois') },
    ],
  });
});

test('compare proposes how cases of a renamed step can move', () => {
  const renamed = join(mkdtempSync(join(tmpdir(), 'dossier-renamed-')), '2.json');
  const text = readFileSync(next, 'utf8')
    .replaceAll('"second-look": {', '"third-look": {')
    .replaceAll('"to": "second-look"', '"to": "third-look"')
    .replaceAll('"next": "second-look"', '"next": "third-look"');
  writeFileSync(renamed, JSON.stringify({ ...JSON.parse(text), scenarios: [] }));
  const { stdout } = run(FILE, renamed);
  expect(stdout).toContain('Step “Second look” has the name “third-look” in definitions instead of “second-look”.');
  expect(stdout).toContain('dossier migrate rent-subsidy 1 2 --map second-look=third-look');
  expect(JSON.parse(run(FILE, renamed, '--json').stdout)).toMatchObject({ map: ['second-look=third-look'] });
});

test('compare says that it did not look at open cases, and sets nothing up, where no Dossier is running', () => {
  expect(run(FILE, next).stdout).toContain('Open cases were not looked at: no Dossier is running here.');
  expect(readdirSync(home)).toEqual([]);
});

test('what cannot be compared is told', () => {
  expect(run(FILE)).toMatchObject({ status: 2, stderr: expect.stringContaining('Which file?') });
  const other = run(FILE, 'definitions/procedures/student-aid/1.json');
  expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('two procedures') });
  expect(run(FILE, next, '--language', 'it')).toMatchObject({ status: 2, stderr: expect.stringContaining('"it"') });
});
