import { matchesGlob } from 'node:path';

/**
 * Which room may import what. Paths are those of the repository, a folder standing for all in it; packages are names,
 * `node:*` all of Node's own, `*` any. `types` are imported for their types alone: nothing of them runs.
 * A file falls under the first wall that names it.
 */
export interface Wall {
  readonly room: string;
  readonly files: readonly string[];
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const pure = ['engine/kernel', 'engine/rules', 'engine/time'];
const behaviours = 'engine/steps/behaviours.ts';
const definitions = 'engine/steps/definitions.ts';

export const walls: readonly Wall[] = [
  { room: 'engine/kernel', files: ['engine/kernel/**'], imports: ['engine/kernel'], types: pure },
  { room: 'engine/time', files: ['engine/time/**'], imports: ['engine/time', 'engine/kernel'] },
  { room: 'engine/rules', files: ['engine/rules/**'], imports: pure, packages: ['json-logic-js', 'big.js'] },
  {
    room: 'engine/run',
    files: ['engine/run/**'],
    imports: [...pure, 'engine/run', behaviours],
    types: ['engine/language', 'engine/steps'],
  },
  {
    room: 'engine/steps, what a step is',
    files: ['engine/steps/*/definition.ts', definitions],
    imports: [...pure, 'engine/language', 'engine/fields', 'engine/steps'],
    packages: ['zod'],
  },
  {
    room: 'engine/steps, what a step does',
    files: ['engine/steps/**'],
    imports: [...pure, 'engine/steps'],
    types: ['engine/language'],
  },
  {
    room: 'engine/language',
    files: ['engine/language/**'],
    imports: [...pure, 'engine/language', 'engine/fields', definitions],
    packages: ['zod'],
  },
  {
    room: 'engine/fields',
    files: ['engine/fields/**'],
    imports: [...pure, 'engine/fields', 'engine/language', 'engine/compile/did-you-mean.ts'],
    packages: ['zod'],
  },
  {
    room: 'engine/compile',
    files: ['engine/compile/**'],
    imports: [...pure, 'engine/compile', 'engine/language', 'engine/fields', 'engine/steps', 'definitions'],
    packages: ['zod'],
  },
  {
    room: 'engine/compose',
    files: ['engine/compose/**'],
    imports: [...pure, 'engine/compose', 'engine/compile', 'engine/language', 'engine/fields', 'engine/steps'],
    types: ['pdf'],
    packages: ['liquidjs'],
  },
  {
    room: 'engine/export',
    files: ['engine/export/**'],
    imports: [...pure, 'engine/export', 'engine/compile', 'engine/language', 'engine/fields', 'engine/steps'],
    packages: ['elkjs', 'zod'],
  },
  {
    room: 'engine/compare',
    files: ['engine/compare/**'],
    imports: [
      ...pure,
      'engine/compare',
      'engine/compile',
      'engine/language',
      'engine/fields/amount-in-words.ts',
      'engine/export/step-names.ts',
      'engine/export/diagram/kinds.ts',
    ],
  },
  {
    room: 'engine/migrate',
    files: ['engine/migrate/**'],
    imports: [
      ...pure,
      'engine/migrate',
      'engine/compare',
      'engine/compile',
      'engine/language',
      'engine/run',
      'engine/steps/call/part-path.ts',
      'engine/export/step-names.ts',
    ],
  },
  { room: 'engine/simulate', files: ['engine/simulate/**'], imports: ['engine'] },
  { room: 'engine/back-test', files: ['engine/back-test/**'], imports: ['engine'] },
  {
    room: 'workflows',
    files: ['workflows/**'],
    imports: [...pure, 'workflows', 'engine/run', behaviours],
    types: ['activities', 'engine/migrate/reason.ts'],
    packages: ['@temporalio/workflow'],
  },
  { room: 'threads', files: ['threads/**'], imports: ['threads'], packages: ['node:*'] },
  {
    room: 'pdf',
    files: ['pdf/**'],
    imports: ['pdf', 'threads'],
    packages: ['pdf-lib', 'fontkit', 'uqr', 'hyphen', 'node:*'],
  },
  {
    room: 'activities',
    files: ['activities/**'],
    imports: ['activities', 'engine', 'pdf', 'seal', 'store'],
    types: ['workflows', 'api/ports'],
    packages: ['*'],
  },
  {
    room: 'seal',
    files: ['seal/**'],
    imports: ['seal'],
    packages: [
      'asn1js',
      'pkijs',
      'pdf-lib',
      '@noble/curves',
      '@signpdf/placeholder-pdf-lib',
      '@signpdf/signpdf',
      '@signpdf/utils',
      'node:*',
    ],
  },
  {
    room: 'store',
    files: ['store/**'],
    imports: ['store', 'engine/kernel'],
    types: ['engine/run'],
    packages: ['kysely', 'pg', '@electric-sql/pglite', 'node:*'],
  },
  {
    room: 'api',
    files: ['api/**'],
    imports: ['api', 'engine', 'seal/read-seal.ts', 'store', 'threads', 'workflows/contract.ts'],
    packages: ['hono', 'zod', 'fflate', '@napi-rs/image', '@temporalio/client', '@temporalio/common', 'node:*'],
  },
  {
    room: 'web',
    files: ['web/**'],
    imports: [
      'web',
      'engine',
      'store',
      'api/use-cases',
      'api/session',
      'api/procedures',
      'api/problems',
      'api/routes/documents.ts',
      'api/routes/post.ts',
    ],
    types: ['api', 'workflows'],
    packages: ['hono', 'sass', 'govuk-frontend', 'node:*'],
  },
  {
    room: 'cli',
    files: ['cli/**'],
    imports: ['cli', 'activities/documents', 'engine', 'seal', 'store', 'api', 'worker'],
    packages: ['node:*'],
  },
  {
    room: 'worker',
    files: ['worker/**'],
    imports: ['worker', 'engine', 'seal', 'store', 'api', 'web', 'activities', 'workflows/contract.ts'],
    packages: ['*'],
  },
  {
    room: 'scripts, the one that asks the SDK to download',
    files: ['scripts/temporal/download-by-the-sdk.mjs'],
    imports: [],
    packages: ['@temporalio/testing'],
  },
  { room: 'scripts', files: ['scripts/**'], imports: ['scripts'], packages: ['node:*'] },
];

export const wallOf = (path: string): Wall | undefined =>
  walls.find(({ files }) => files.some((glob) => matchesGlob(path, glob)));
