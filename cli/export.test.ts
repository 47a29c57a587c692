import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '#engine/export/formats.ts';

const FILE = 'definitions/procedures/rent-subsidy/1.json';
const folder = mkdtempSync(join(tmpdir(), 'dossier-export-'));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['cli/main.ts', 'export', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

describe.each(Object.keys(formats))('export --as %s', (format) => {
  test('writes the file that is named', () => {
    const out = join(folder, `out-${format}`);
    expect(run(FILE, '--as', format, '--out', out)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(out, 'utf8').length).toBeGreaterThan(1000);
  });
});

test('a description in Markdown has its picture beside it, and none on its own', () => {
  const out = join(folder, 'rent subsidy.md');
  expect(run(FILE, '--as', 'markdown', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(out, 'utf8')).toContain('](<rent%20subsidy.svg>)');
  expect(readFileSync(join(folder, 'rent subsidy.svg'), 'utf8')).toMatch(/^<svg /);
  expect(run(FILE, '--as', 'markdown').stdout).not.toContain('![');
});

test('a format that is not known is told with those that are', () => {
  const { status, stderr } = run(FILE, '--as', 'visio');
  expect(status).toBe(2);
  expect(stderr).toContain('There is no format "visio"');
  for (const format of Object.keys(formats)) expect(stderr).toContain(format);
  expect(run(FILE)).toMatchObject({ status: 2, stderr: expect.stringContaining('Export as what?') });
});

test('what cannot be read, written or exported is told', () => {
  expect(run('nowhere.json', '--as', 'bpmn')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('nowhere.json cannot be read'),
  });
  expect(run(FILE, '--as', 'bpmn', '--out', join(folder, 'no/such/place'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('cannot be written'),
  });
  expect(run(FILE, '--as', 'bpmn', '--language', 'nl').stderr).toContain('no texts in "nl"');
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, readFileSync(FILE, 'utf8').replace('"start": "application"', '"start": "nowhere"'));
  expect(run(broken, '--as', 'bpmn')).toMatchObject({ status: 1, stderr: expect.stringContaining('/start') });
});
