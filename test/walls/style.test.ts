import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-file.ts';

const LONG = 400;
const files = sourceFiles();
const nameOf = ({ path }: SourceFile): string => path.split('/').at(-1) ?? '';

test('no imports go round in a circle', () => {
  expect(circles(files)).toEqual([]);
  const file = (path: string, target: string): SourceFile => ({
    path,
    text: '',
    imports: [{ specifier: target, target, isPackage: false, typesOnly: false }],
  });
  expect(circles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b → c → b']);
});

test('a file is named by what it does', () => {
  const vague = /^(?:types|utils?|helpers?|index|base|common|misc|manager)\.\w+$/;
  const given = 'workflows/index.ts'; // the name that the design gives it
  expect(files.filter((file) => file.path !== given && vague.test(nameOf(file)))).toEqual([]);
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.\w+$/;
  expect(files.map(nameOf).filter((name) => !kebab.test(name))).toEqual([]);
});

test(`a file of more than ${LONG} lines gives its reason at its top`, () => {
  const long = files.filter(
    ({ text }) => text.split('\n').length > LONG && !/^\/[/*]/m.test(text.split('\n').slice(0, 10).join('\n')),
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});

/** Each circle of imports that run, once, as it is walked from its first file in order of names. */
function circles(all: readonly SourceFile[]): string[] {
  const next = new Map(
    all.map(({ path, imports }) => [path, imports.filter(({ typesOnly }) => !typesOnly).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const met = way.indexOf(path);
    if (met >= 0) found.push([...way.slice(met), path].join(' → '));
    if (met >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}
