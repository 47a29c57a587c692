import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FILE = 'definitions/procedures/rent-subsidy/1.json';
const SCHEMA = 'definitions/schema/procedure/1.json';
const folder = mkdtempSync(join(tmpdir(), 'dossier-editors-'));
const run = (...args: string[]) => spawnSync(process.execPath, ['cli/main.ts', ...args], { encoding: 'utf8' });

test.each(globSync('definitions/procedures/*/*.json'))('%s names the schema that the command prints', (file) => {
  const { $schema: named } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
  expect(join(dirname(file), named)).toBe(SCHEMA);
});

test('the schema that editors find is the one of this language: schema > definitions/schema/procedure/1.json', () => {
  const { status, stdout } = run('schema');
  expect(status).toBe(0);
  expect(stdout).toBe(readFileSync(SCHEMA, 'utf8'));
});

test('format prints the canonical layout, tells whether a file has it, and writes it', () => {
  const file = join(folder, 'formatted.json');
  const definition = JSON.parse(readFileSync(FILE, 'utf8')) as object;
  writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(definition).reverse())));
  const { stdout } = run('format', file);
  expect(JSON.parse(stdout)).toEqual(definition);
  expect(run('format', file, '--check')).toMatchObject({ status: 1, stdout: expect.stringContaining('not canonical') });
  expect(run('format', file, '--write')).toMatchObject({ status: 0 });
  expect(readFileSync(file, 'utf8')).toBe(stdout);
  expect(run('format', file, '--check')).toMatchObject({ status: 0 });
});

test('format leaves alone what is no JSON', () => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, '{ "procedure": ');
  expect(run('format', file, '--write')).toMatchObject({ status: 1, stderr: expect.stringContaining('is not closed') });
  expect(readFileSync(file, 'utf8')).toBe('{ "procedure": ');
});

test('check --watch tells anew after each change, also when an editor puts another file in its place', async () => {
  const file = join(folder, 'watched.json');
  copyFileSync(FILE, file);
  const watching = spawn(process.execPath, ['cli/main.ts', 'check', file, '--watch']);
  let told = '';
  const says = (words: string) =>
    new Promise<void>((heard) => {
      watching.stdout.setEncoding('utf8').on('data', (text: string) => {
        told += text;
        if (told.includes(words)) heard();
      });
    });
  await says('no errors');
  told = '';
  const broken = says('reference/unknown-step');
  writeFileSync(join(folder, 'new.json'), readFileSync(FILE, 'utf8').replace('"start": "', '"start": "x'));
  renameSync(join(folder, 'new.json'), file);
  await broken;
  told = '';
  const mended = says('no errors');
  copyFileSync(FILE, file);
  await mended;
  const ended = new Promise((code) => {
    watching.on('exit', code);
  });
  watching.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 30_000);
