import type { Import, SourceFile } from './source-file.ts';
import { type Wall, wallOf } from './walls.ts';

/** What a file may not import, in words; tests and what only tests use may import anything, but say when they cross. */
export function trespasses({ path, imports }: SourceFile, isTest: boolean): string[] {
  const wall = isTest || path.startsWith('test/') ? undefined : wallOf(path);
  return imports.flatMap((one) => {
    if (!one.isPackage && !crossesAsItShould(path, one))
      return [`${path} imports ${one.specifier}: across rooms it reads #room/…, inside a room it is relative`];
    if (!wall || allows(wall, one)) return [];
    return [`${path} imports ${one.specifier}${one.typesOnly ? ' (types)' : ''}: ${wall.room} may not`];
  });
}

const roomOf = (path: string): string => path.split('/', 1)[0] ?? '';

/** The folders of `test` are far apart: there, both ways read well. */
const crossesAsItShould = (path: string, { specifier, target }: Import): boolean =>
  roomOf(path) === roomOf(target) ? !specifier.startsWith('#') || roomOf(path) === 'test' : specifier.startsWith('#');

function allows({ imports, types = [], packages = [] }: Wall, { target, isPackage, typesOnly }: Import): boolean {
  if (isPackage)
    return packages.some(
      (name) => name === '*' || name === target || (name === 'node:*' && target.startsWith('node:')),
    );
  return [...imports, ...(typesOnly ? types : [])].some((place) => target === place || target.startsWith(`${place}/`));
}

/** Tests, and the files that nothing but tests reaches. */
export function testsAmong(files: readonly SourceFile[]): Set<string> {
  const importers = new Map<string, string[]>();
  for (const { path, imports } of files)
    for (const { target } of imports) importers.set(target, [...(importers.get(target) ?? []), path]);
  const tests = new Set(files.map(({ path }) => path).filter((path) => /\.test\.tsx?$/.test(path)));
  for (let before = -1; before !== tests.size; ) {
    before = tests.size;
    for (const { path } of files)
      if (importers.get(path)?.every((importer) => tests.has(importer) || importer.startsWith('test/')))
        tests.add(path);
  }
  return tests;
}
