import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { compile as scss } from 'sass';

const here = fileURLToPath(new URL('.', import.meta.url));
const LOCKED = '../../package-lock.json';

let compiled: string | undefined;

/**
 * The one style sheet of all pages. Compiling takes seconds, so it is done once for each content of its sources and kept
 * in `folder`; without a folder it is done once for each run of the program.
 */
export function stylesheet(folder?: string): string {
  compiled ??= folder === undefined ? compile() : fromFile(join(folder, `pages-${contentOfSources()}.css`));
  return compiled;
}

function fromFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const css = compile();
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, css);
  renameSync(`${file}.${process.pid}`, file); // whole, or not there
  return css;
}

type Compiler = { readonly compile: typeof scss };

/** The compiler is loaded only when it is needed: it is large. */
function compile(): string {
  const { compile: compileScss } = createRequire(import.meta.url)('sass') as Compiler;
  return compileScss(join(here, 'main.scss'), { style: 'compressed', quietDeps: true }).css;
}

function contentOfSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync('*.scss', { cwd: here }).toSorted())
    hash.update(file).update(readFileSync(join(here, file)));
  return hash
    .update(readFileSync(join(here, LOCKED)))
    .digest('hex')
    .slice(0, 16);
}
