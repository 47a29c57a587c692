import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSource, sourceFiles } from './source-file.ts';
import { testsAmong, trespasses } from './trespasses.ts';
import { wallOf } from './walls.ts';

const files = sourceFiles();
const tests = testsAmong(files);

test('no room imports what its wall keeps out', () => {
  expect(files.flatMap((file) => trespasses(file, tests.has(file.path)))).toEqual([]);
});

test('every room with code has a wall', () => {
  const open = files.map(({ path }) => path).filter((path) => !path.startsWith('test/') && !wallOf(path));
  expect(open).toEqual([]);
});

test('what runs in a container imports only what is installed there', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const installed = new Set(Object.keys((JSON.parse(text) as { dependencies: object }).dependencies));
  const ours = files.filter(({ path }) => !tests.has(path) && !/^(test|scripts)\//.test(path));
  const missing = ours.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, isPackage, typesOnly }) => isPackage && !typesOnly && !target.startsWith('node:'))
      .filter(({ target }) => !installed.has(target))
      .map(({ target }) => `${path} imports ${target}`),
  );
  expect(missing).toEqual([]);
});

test('definitions are data only', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const entries = globSync('definitions/**/*', { cwd: root, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))).toEqual([]);
});

test.each([
  ['a behaviour with zod', 'engine/steps/task/behaviour.ts', "import { z } from 'zod';"],
  [
    'what a behaviour is built with',
    'engine/steps/task/behaviour.ts',
    "import { form } from '../../language/form.ts';",
  ],
  ['the run of a definition', 'engine/run/advance.ts', "import { task } from '../steps/task/definition.ts';"],
  ['the clock of Node', 'engine/run/advance.ts', "import { setTimeout } from 'node:timers';"],
  [
    'a workflow with activities',
    'workflows/case.ts',
    "import { issue } from '#activities/documents/issue-document.ts';",
  ],
  ['a page with activities', 'web/pages.ts', "export * from '#activities/activities.ts';"],
  ['a page with a route', 'web/pages.ts', "import { cases } from '#api/routes/cases.ts';"],
  ['a lazy import', 'api/app.ts', "const { main } = await import('#worker/main.ts');"],
  ['a crossing that does not show', 'api/app.ts', "import { openStore } from '../store/open-store.ts';"],
  ['a detour inside a room', 'api/app.ts', "import { env } from '#api/http/env.ts';"],
  ['a package for the scripts', 'scripts/start.ts', "import { z } from 'zod';"],
])('a wall keeps out: %s', (_what, path, text) => {
  expect(trespasses(readSource(path, text), false)).toHaveLength(1);
});

test.each([
  ['types of a definition', 'engine/run/advance.ts', "import type { Task } from '../steps/task/definition.ts';"],
  ['types of activities', 'workflows/perform.ts', "import { type Activities } from '#activities/activities.ts';"],
  ['use cases', 'web/pages.ts', "import { fileApplication } from '#api/use-cases/file-application.ts';"],
])('a wall lets in: %s', (_what, path, text) => {
  expect(trespasses(readSource(path, text), false)).toEqual([]);
});
