import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergePatch } from '#engine/compile/merge-patch.ts';
import type { Json } from '#engine/kernel/json.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-authoring-'));
const file = join(folder, 'parking.json');
const environment = { PATH: process.env.PATH, DOSSIER_HOME: folder, PORT: '1' };

/** What the guide tells its reader to do, in its order: JSON to lay over the file, and commands to run. */
const steps = [...readFileSync('docs/authoring.md', 'utf8').matchAll(/^```(json|sh)\n(.*?)\n```$/gms)].map(
  ([, kind, text = '']) => ({ kind, text }),
);

/** `npm run --silent dossier -- check parking.json # 1`: the command, and the exit code that the guide announces. */
function run(line: string): void {
  const [, typed = '', code = '0'] = /^npm run --silent dossier -- (.*?)(?: # (\d))?$/.exec(line) ?? [];
  const words = typed.split(' ').map((word) => (word === 'parking.json' ? file : word));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/main.ts', ...words], {
    encoding: 'utf8',
    env: environment,
  });
  expect({ line, status, ...(String(status) !== code && { stdout, stderr }) }).toEqual({ line, status: Number(code) });
  if (words.includes('--cover'))
    expect(stdout.match(/^(steps|outcomes|branches|criteria) +(\d+) of \2$/gm)).toHaveLength(4);
}

test('whoever follows the guide comes from an empty file to a published procedure', () => {
  let definition: Json = {};
  for (const { kind, text } of steps) {
    if (kind === 'json') {
      definition = mergePatch(definition, JSON.parse(text) as Json);
      writeFileSync(file, JSON.stringify(definition));
    } else for (const line of text.split('\n')) run(line);
  }
  expect(steps.filter(({ kind }) => kind === 'json').length).toBeGreaterThan(5);
  expect(steps.at(-1)?.text).toContain('publish');
}, 240_000);
