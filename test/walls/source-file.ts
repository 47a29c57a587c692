import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** A path of the repository, or the name of a package; `node:` and its module for Node's own. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Nothing of it is left when the code runs. */
  readonly typesOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = '{activities,api,cli,definitions,engine,pdf,scripts,seal,store,test,threads,web,worker,workflows}';

/** All code of the repository, as it is in the working tree. */
export function sourceFiles(): SourceFile[] {
  const paths = globSync(`${rooms}/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}`, { cwd: root }).toSorted();
  return paths.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}

export function readSource(path: string, text: string): SourceFile {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const read = (specifier: string, typesOnly: boolean): Import => resolve(path, specifier, typesOnly);
  return {
    path,
    text,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) =>
        read(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType)),
      ),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? read(moduleRequest.value, isType) : [])),
      ),
      ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
        const literal = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(start, end));
        return literal?.[1] === undefined ? [] : read(literal[1], false);
      }),
    ],
  };
}

function resolve(path: string, specifier: string, typesOnly: boolean): Import {
  const place = specifier.startsWith('.')
    ? normalize(join(dirname(path), specifier))
    : specifier.startsWith('#')
      ? specifier.slice(1)
      : undefined;
  if (place !== undefined) return { specifier, target: place, isPackage: false, typesOnly };
  return { specifier, target: packageName(specifier), isPackage: true, typesOnly };
}

/** `@scope/name/file` belongs to the package `@scope/name`. */
const packageName = (specifier: string): string =>
  specifier.startsWith('node:') ? specifier : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
