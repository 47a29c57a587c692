// Runs under whatever Node the machine has (20 or later), before anything is installed: plain JavaScript, node:* only.
// Installs the dependencies when they are missing or out of date, then runs the given script under Node 24.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Whether each package of the lock file is there in its version; npm writes its own list last, when all are. */
function isInstalled() {
  const installed = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

async function install() {
  const npm = process.env.npm_execpath;
  // not `npm ci`: it refuses a lock file that was written where the registry lacks other platforms' optional packages
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const started = Date.now();
  say('dependencies: npm install …');
  const progress = setInterval(() => say(`dependencies: npm install … ${seconds(started)}`), 5_000);
  const code = npm
    ? await run(process.execPath, [npm, ...args], { stdio: ['ignore', 2, 2], ownGroup: true })
    : await run('npm', args, { stdio: ['ignore', 2, 2], ownGroup: true });
  clearInterval(progress);
  if (code !== 0) fail(`npm install failed after ${seconds(started)}; its messages are above.`, code);
  say(`dependencies: installed in ${seconds(started)}`);
}

/**
 * Runs a program to its end and answers its exit code. Signals go on to it; a program in a group of its own is ended
 * with all that it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdio: import('node:child_process').StdioOptions, ownGroup?: boolean }} options
 * @returns {Promise<number>}
 */
function run(command, args, { stdio, ownGroup = false }) {
  return new Promise((ended) => {
    const child = spawn(command, args, { cwd: root, stdio, detached: ownGroup, env: environment() });
    /** @type {NodeJS.Signals | undefined} */
    let told;
    const forward = signals.map((signal) => {
      const tell = () => {
        told = signal;
        if (ownGroup && child.pid) process.kill(-child.pid, signal);
        else child.kill(signal);
      };
      process.on(signal, tell);
      return () => process.off(signal, tell);
    });
    const end = (/** @type {number} */ code) => {
      for (const stop of forward) stop();
      if (ownGroup && told) process.exit(130);
      ended(code);
    };
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      end(127);
    });
    child.on('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** What npm adds for its own scripts is not for ours; the tools' folder is. Node keeps what it made of our sources. */
function environment() {
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env };
  env.PATH = [join(root, 'node_modules/.bin'), env.PATH].join(process.platform === 'win32' ? ';' : ':');
  return env;
}

/** The Node that the lock file names; where there is none for this platform, the machine's own if it is new enough. */
function findNode() {
  if (existsSync(node24)) return node24;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `Node 24 is needed; this is ${process.version}, and npm has no Node 24 for ${process.platform}-${process.arch}.`,
  );
}

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** @returns {never} */
function fail(/** @type {string} */ why, code = 1) {
  say(why);
  process.exit(code);
}

const [script, ...args] = process.argv.slice(2);
if (!script) fail('Usage: node scripts/run.mjs SCRIPT [ARGUMENTS]');
if (!isInstalled()) await install();
const flags = ['--disable-warning=ExperimentalWarning'];
// The channel tells the script when this process is gone, however it went.
process.exit(
  await run(findNode(), [...flags, join(root, script), ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }),
);
