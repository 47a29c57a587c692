import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { beginAnew } from './home/begin-anew.ts';
import { endLeftovers } from './home/end-leftovers.ts';
import { lockHome } from './home/lock-home.ts';
import { type Running, readRunning, removeRunning, writeRunning } from './home/running.ts';
import { phase } from './phase.ts';
import { type Child, startChild } from './processes/child.ts';
import { knownProcess } from './processes/known-process.ts';
import { startTemporal } from './temporal/start-temporal.ts';

const home = resolve(process.env.DOSSIER_HOME || '.dossier');
const log = (name: string): string => join(home, 'logs', `${name}.log`);
const say = (line: string): void => console.log(line);

const givenUp = new AbortController();
const children: Child[] = [];
let running: Running = { pid: process.pid, children: [] };
let unlock: (() => void) | undefined;

/** Keeps a process on the list before anything else happens, so that none is ever left behind. */
function keep(child: Child): void {
  children.unshift(child);
  running = { ...running, children: [...running.children, { name: child.name, ...knownProcess(child.pid) }] };
  writeRunning(home, running);
  void child.ended.then((how) => {
    if (!givenUp.signal.aborted) void stop(1, `${child.name} has ended (${how}); its messages are in ${home}/logs.`);
  });
}

/** Ends everything, the last started first, and says why if it was not asked for. */
async function stop(code: number, why?: string): Promise<void> {
  if (givenUp.signal.aborted) return;
  givenUp.abort();
  if (why !== undefined) console.error(`\n${why}`);
  await phase(say, 'Stopping', async () => {
    for (const child of children) await child.stop();
    await work.catch(() => {}); // what was under way has cleaned up behind itself
  });
  if (unlock) removeRunning(home);
  unlock?.();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
process.on('disconnect', () => void stop(0)); // whoever started us is gone

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  mkdirSync(home, { recursive: true });
  unlock = lockHome(home);
  if (!unlock) {
    const { pid, url = 'not serving yet' } = readRunning(home) ?? {};
    throw new Error(
      `Dossier is already running in ${home}: ${url} (process ${pid}). Stop it with Ctrl-C where it runs.`,
    );
  }
  await endLeftovers(home, say);
  if (values.fresh) tellBeginning();
  writeRunning(home, running);
  const address = process.env.TEMPORAL_ADDRESS || (await ownTemporal());
  givenUp.signal.throwIfAborted();
  const url = await phase(say, 'Dossier: starting', () => startDossier(address));
  running = { ...running, url };
  writeRunning(home, running);
  say(
    `\nDossier is running:\n\n  ${url}\n\nIts API is described at ${url}/openapi.json. Its data is in ${home}. Ctrl-C stops it.`,
  );
}

function tellBeginning(): void {
  const { removed, left } = beginAnew(home);
  say(
    removed.length > 0 ? `Beginning anew: removed ${removed.join(', ')} from ${home}` : `Nothing to remove in ${home}`,
  );
  if (left.length > 0) say(`Not Dossier's, and left alone: ${left.join(', ')}`);
}

const ownTemporal = (): Promise<string> =>
  startTemporal({
    log: log('temporal'),
    database: join(home, 'temporal.db'),
    say,
    signal: givenUp.signal,
    started: keep,
  });

/** Answers the address of the pages once they are served. */
function startDossier(temporal: string): Promise<string> {
  const { DOSSIER_ROLE = 'all' } = process.env;
  return new Promise((ready, failed) => {
    const child = startChild(process.execPath, ['--disable-warning=ExperimentalWarning', 'worker/main.ts'], {
      name: 'Dossier',
      log: log('dossier'),
      env: { TEMPORAL_ADDRESS: temporal, DOSSIER_HOME: home, DOSSIER_ROLE, TZ: 'UTC' },
      line: (line) => {
        const { event, url = '', line: text = line } = readLine(line);
        if (event === 'ready') ready(url);
        else say(`  ${text}`);
      },
      error: (text) => process.stderr.write(text),
    });
    keep(child);
    void child.ended.then((how) => failed(new Error(`Dossier has ended (${how}) before it served.`)));
  });
}

function readLine(line: string): { event?: string; url?: string; line?: string } {
  try {
    return JSON.parse(line) as { event?: string };
  } catch {
    return {};
  }
}

const work = main();
work.catch((error: Error) => stop(1, error.message));
