import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger, WorkflowBundle } from '@temporalio/worker';
import { bundleWorkflows } from './bundle-workflows.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The workflow code as the sandbox loads it; made once for each content of its sources, and kept in `folder`. */
export async function workflowBundle(folder: string, logger: Logger): Promise<WorkflowBundle> {
  const file = join(folder, `workflows-${contentOfSources()}.js`);
  try {
    return { code: readFileSync(file, 'utf8') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const bundle = await bundleWorkflows({ logger });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bundle.code);
  renameSync(`${file}.${process.pid}`, file); // whole, or not there
  return bundle;
}

function contentOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(['engine/**/*.ts', 'workflows/**/*.ts', 'worker/bundle-workflows.ts', 'package-lock.json'], {
    cwd: root,
  }).toSorted();
  for (const file of files) if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
