import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { MailServer } from '#activities/support/mail-server.ts';
import type { Answer } from '#test/support/call-api.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';
import { partnerApp } from '#worker/partner/app.ts';
import { Arrivals } from '#worker/partner/arrivals.ts';

const SECRET = 'a secret of the fault tests, and of nothing else';
const PATIENCE_TRIES = 600;

/** The code of a refusal that says: the same request is still under way. */
const UNDER_WAY = 'idempotency/in-progress';

/** An API and two workers as processes of their own, with a real mail server and a real partner that are never killed. */
export class Installation {
  readonly mail: MailServer;
  readonly taskQueue: string;
  readonly processes: ReadonlyMap<string, RunningDossier>;
  readonly #partner: ReturnType<typeof serve>;
  readonly #folder: string;

  private constructor(
    mail: MailServer,
    partner: ReturnType<typeof serve>,
    folder: string,
    taskQueue: string,
    processes: ReadonlyMap<string, RunningDossier>,
  ) {
    this.mail = mail;
    this.#partner = partner;
    this.#folder = folder;
    this.taskQueue = taskQueue;
    this.processes = processes;
  }

  static async start(place: { readonly temporalAddress: string; readonly databaseUrl: string }): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-faults-'));
    const mail = new MailServer();
    const file = join(folder, 'arrivals.jsonl');
    const partner = serve({ fetch: partnerApp({ secret: SECRET, file }).fetch, port: 0, hostname: '127.0.0.1' });
    if (!partner.listening) await once(partner, 'listening');
    const url = `http://127.0.0.1:${(partner.address() as AddressInfo).port}/hand-offs`;
    const env = {
      SMTP_URL: await mail.start(),
      DOSSIER_SECRET: SECRET,
      DOSSIER_PARTNERS: JSON.stringify({ treasury: { name: 'Treasury', url, secret: SECRET } }),
    };
    const taskQueue = `faults-${process.pid}`;
    const processes = new Map<string, RunningDossier>();
    const api = await RunningDossier.start({ ...place, taskQueue, role: 'api', env });
    processes.set('api', api);
    for (const name of ['worker-1', 'worker-2']) {
      const found = { ...env, PUBLIC_URL: api.url }; // where the partner answers
      processes.set(name, await RunningDossier.start({ ...place, taskQueue, role: 'worker', env: found }));
    }
    return new Installation(mail, partner, folder, taskQueue, processes);
  }

  /** What has come in at the partner. */
  get arrivals(): Arrivals['all'] {
    return new Arrivals(join(this.#folder, 'arrivals.jsonl')).all;
  }

  /** Pulls the plug of one process, and starts it again after `away` milliseconds. */
  async strike(name: string, away: number): Promise<void> {
    const running = this.processes.get(name);
    if (!running) throw new Error(`there is no ${name}`);
    await running.kill();
    await pause(away);
    await running.start();
  }

  /** Calls the API as a person who does not give up: the same request again until it is answered. */
  async insist(person: string, method: string, path: string, body?: unknown, key?: string): Promise<Answer> {
    const api = this.processes.get('api');
    let last: unknown;
    for (let tries = 0; api && tries < PATIENCE_TRIES; tries++) {
      try {
        const answer = await api.call(person, method, path, body, key === undefined ? {} : { 'idempotency-key': key });
        if (answer.status < 500 && (answer.body as { code?: string } | null)?.code !== UNDER_WAY) return answer;
        if (answer.status === 500) throw new Error(`${method} ${path} answered 500: ${JSON.stringify(answer.body)}`);
        last = answer;
      } catch (error) {
        if (!(error instanceof TypeError)) throw error; // fetch: nobody there
        last = error;
      }
      await pause(100);
    }
    throw new Error(`${method} ${path} was never answered: ${JSON.stringify(last)}`);
  }

  async stop(): Promise<void> {
    for (const running of [...this.processes.values()].toReversed()) await running.stop();
    await new Promise((closed) => this.#partner.close(closed));
    await this.mail.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
