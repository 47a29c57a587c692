import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type OxlintOverride } from 'oxlint';
import { sourceFiles } from './test/walls/source-file.ts';
import { testsAmong } from './test/walls/trespasses.ts';
import { type Wall, walls } from './test/walls/walls.ts';

const files = sourceFiles();
const root = dirname(fileURLToPath(import.meta.url));
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  string,
  object
>;
const vendors = Object.keys({ ...dependencies, ...devDependencies });

/** All places and packages beyond a wall, as one pattern; what is imported relatively only `test/walls` can follow. */
function beyond(allowed: readonly string[], packages: readonly string[]): string {
  const out = (name: string): boolean => !packages.includes('*') && !packages.includes(name);
  const names = [...vendors.filter(out).map((name) => `${name}(?:/|$)`), ...(out('node:*') ? ['node:'] : [])];
  return `^(?:${[...names, ...closed('', allowed).map((place) => `#${place}(?:/|$)`)].join('|')})`;
}

/** The largest folders, and the files, under `place` in which nothing is allowed. */
function closed(place: string, allowed: readonly string[]): string[] {
  if (allowed.includes(place)) return [];
  const within = place === '' ? '' : `${place}/`;
  if (!allowed.some((path) => path.startsWith(within))) return [place];
  const inside = files.filter(({ path }) => path.startsWith(within));
  const entries = new Set(inside.map(({ path }) => within + path.slice(within.length).split('/')[0]));
  return [...entries].flatMap((entry) => closed(entry, allowed));
}

const asRule = ({ room, files: named, imports, types = [], packages = [] }: Wall): OxlintOverride => ({
  files: [...named],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: beyond([...imports, ...types], packages), message: `${room} may not: see test/walls/walls.ts` },
          { regex: beyond(imports, packages), message: `${room} may import its types only`, allowTypeImports: true },
        ],
      },
    ],
  },
});

export default defineConfig({
  plugins: ['typescript', 'import', 'oxc', 'unicorn', 'promise'],
  categories: { correctness: 'error' },
  rules: {
    'import/no-cycle': 'error',
    'import/no-self-import': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-non-null-assertion': 'error',
    'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    'no-warning-comments': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    // `then` is a word of the language that procedures are written in
    'unicorn/no-thenable': 'off',
    // they take what the types leave open for a mistake, where the shape of the data has been proven before
    'typescript/no-base-to-string': 'off',
    'typescript/restrict-template-expressions': 'off',
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/no-redundant-type-constituents': 'off',
    'typescript/require-array-sort-compare': 'off', // texts are meant to be in the order of their letters
    'unicorn/no-useless-spread': 'off',
    'no-var': 'error',
    'prefer-const': 'error',
  },
  ignorePatterns: ['node_modules', '.dossier', 'coverage'],
  overrides: [
    ...walls.toReversed().map(asRule), // the last that names a file holds
    { files: [...testsAmong(files), 'test/**'], rules: { 'no-restricted-imports': 'off' } },
  ],
});
