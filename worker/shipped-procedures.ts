import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The definitions that ship with Dossier, by file; not compiled yet. */
export function shippedProcedures(): { readonly file: string; readonly definition: unknown }[] {
  return globSync('definitions/procedures/*/*.json', { cwd: root })
    .toSorted()
    .map((file) => ({ file, definition: JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown }));
}
