import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { issueToken } from '#api/session/token.ts';
import { freeLowPort } from '#scripts/free-port.ts';
import { readSecret, secretFor } from '#worker/secret.ts';
import { type Answer, callApi } from './call-api.ts';

const main = fileURLToPath(new URL('../../worker/main.ts', import.meta.url));

export interface Place {
  readonly temporalAddress: string;
  /** Embedded in its home folder when absent. */
  readonly databaseUrl?: string;
  readonly home?: string;
  readonly role?: 'all' | 'api' | 'worker';
  readonly taskQueue?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A Dossier in a process of its own, as an installation runs it. */
export class RunningDossier {
  readonly url: string;
  readonly home: string;
  readonly log: string[] = [];
  readonly #place: Required<Pick<Place, 'home' | 'role' | 'taskQueue' | 'port'>> & Place;
  readonly #ownHome: boolean;
  #child: ChildProcess | undefined;

  private constructor(place: Place, port: number) {
    this.#ownHome = place.home === undefined;
    this.home = place.home ?? mkdtempSync(join(tmpdir(), 'dossier-home-'));
    this.url = `http://127.0.0.1:${port}`;
    this.#place = { role: 'all', taskQueue: randomUUID(), ...place, home: this.home, port };
  }

  /** Starts one, and waits until it is ready. */
  static async start(place: Place): Promise<RunningDossier> {
    const running = new RunningDossier(place, place.port ?? (await freeLowPort()));
    await running.start();
    return running;
  }

  async start(): Promise<void> {
    const { temporalAddress, databaseUrl, role, taskQueue, port, env } = this.#place;
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TZ: 'UTC',
        PORT: String(port),
        PUBLIC_URL: this.url,
        TEMPORAL_ADDRESS: temporalAddress,
        TEMPORAL_TASK_QUEUE: taskQueue,
        DOSSIER_HOME: this.home,
        DOSSIER_ROLE: role,
        ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stderr.on('data', (text: Buffer) => this.log.push(String(text)));
    await new Promise<void>((ready, failed) => {
      child.on('exit', (code) => failed(new Error(`Dossier ended with ${code}:\n${this.log.join('')}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.log.push(`${line}\n`);
        if (line.includes('"event":"ready"')) ready();
      });
    });
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Ends it as an operator does, and removes what it kept. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    if (this.#ownHome) rmSync(this.home, { recursive: true, force: true });
  }

  token(person: string): string {
    return issueToken(secretFor(readSecret(this.home, this.#place.env?.DOSSIER_SECRET), 'session'), person);
  }

  /** One call of the API as a person; `undefined` is nobody. */
  call(
    person: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    return callApi(this.url + path, person === undefined ? undefined : this.token(person), method, body, headers);
  }
}
