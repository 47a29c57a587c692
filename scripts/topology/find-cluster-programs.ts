import { join } from 'node:path';
import { buildGoProgram } from '../build-go-program.ts';
import { cacheFolder } from '../cache-folder.ts';
import { isExecutable } from '../find-on-path.ts';
import type { Say } from '../phase.ts';

const VERSION = '1.31.2';
const MODULE = 'go.temporal.io/server';

/** Temporal's server for a cluster and its tool for the schema: as kept from last time, else built. */
export async function findClusterPrograms(say: Say, signal: AbortSignal): Promise<{ server: string; sql: string }> {
  const find = async (name: string, main: string): Promise<string> => {
    const target = join(cacheFolder(), `temporal-${name}-${VERSION}`);
    const requirements = [`require ${MODULE} v${VERSION}`];
    if (!(await isExecutable(target)))
      await buildGoProgram(
        { name: `Temporal's ${name}`, main: `${MODULE}/${main}`, requirements, target },
        say,
        signal,
      );
    return target;
  };
  return { sql: await find('sql', 'cmd/tools/sql'), server: await find('server', 'cmd/server') };
}
