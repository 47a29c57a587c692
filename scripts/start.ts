import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { beginAnew } from './home/begin-anew.ts';
import { type Hearth, runInHome } from './home/run-in-home.ts';
import { phase } from './phase.ts';
import { startDossier } from './processes/start-dossier.ts';
import { startTemporal } from './temporal/start-temporal.ts';

// All of Dossier on one machine, with a Temporal server of its own unless TEMPORAL_ADDRESS names one.
const home = resolve(process.env.DOSSIER_HOME || '.dossier');
const log = (name: string): string => join(home, 'logs', `${name}.log`);

function options(): { fresh: boolean } {
  try {
    return parseArgs({ options: { fresh: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\nUsage: npm start [-- --fresh]   (--fresh removes all data first)`);
    process.exit(2);
  }
}

function removeAll({ say }: Hearth): void {
  const { removed, left } = beginAnew(home);
  say(
    removed.length > 0 ? `Beginning anew: removed ${removed.join(', ')} from ${home}` : `Nothing to remove in ${home}`,
  );
  if (left.length > 0) say(`Not Dossier's, and left alone: ${left.join(', ')}`);
}

const { fresh } = options();

runInHome(home, async (hearth) => {
  const { say, signal, keep } = hearth;
  if (fresh) removeAll(hearth);
  const temporal =
    process.env.TEMPORAL_ADDRESS ||
    (await startTemporal({ log: log('temporal'), database: join(home, 'temporal.db'), say, signal, started: keep }));
  signal.throwIfAborted();
  const { DOSSIER_ROLE = 'all' } = process.env;
  const env = { TEMPORAL_ADDRESS: temporal, DOSSIER_HOME: home, DOSSIER_ROLE };
  const url = await phase(say, 'Dossier: starting', () =>
    startDossier({ name: 'Dossier', log: log('dossier'), env, say, started: keep }),
  );
  hearth.serves(url);
  say(
    `\nDossier is running:\n\n  ${url}\n\nIts API is described at ${url}/openapi.json. Its data is in ${home}. Ctrl-C stops it.`,
  );
});
