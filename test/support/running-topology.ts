import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken } from '#api/session/token.ts';
import type { Child } from '#scripts/processes/child.ts';
import { startTopology, type Topology } from '#scripts/topology/start-topology.ts';
import { secretFor } from '#worker/secret.ts';
import { type Answer, callApi } from './call-api.ts';

const LIMIT = 30 * 60_000; // building Temporal's server takes some minutes, once

/** Two APIs, two workers, PostgreSQL and Temporal's server on it; every call goes to the API that the last did not. */
export class RunningTopology {
  readonly #children: Map<string, Child>;
  readonly #folder: string;
  readonly #topology: Topology;
  #calls = 0;

  private constructor(topology: Topology, children: Map<string, Child>, folder: string) {
    this.#topology = topology;
    this.#children = children;
    this.#folder = folder;
  }

  static async start(): Promise<RunningTopology> {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-topology-'));
    await chmod(folder, 0o711); // PostgreSQL may run as a user of its own, who has to pass through
    const children = new Map<string, Child>();
    try {
      const topology = await startTopology({
        folder,
        durable: false,
        endsWithUs: true,
        say: (line) => console.warn(line),
        signal: AbortSignal.timeout(LIMIT),
        started: (child) => children.set(child.name, child),
      });
      return new RunningTopology(topology, children, folder);
    } catch (error) {
      await end(children, folder);
      throw error;
    }
  }

  stop(): Promise<void> {
    return end(this.#children, this.#folder);
  }

  /** Pulls the plug of one of its processes: `api-1`, `worker-2`, … */
  async kill(name: string): Promise<void> {
    const child = this.#children.get(name);
    if (!child) throw new Error(`there is no ${name} among ${[...this.#children.keys()].join(', ')}`);
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
  }

  token(person: string): string {
    return issueToken(secretFor(this.#topology.secret, 'session'), person);
  }

  /** One call of the API as a person; `undefined` is nobody. */
  call(
    person: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const url = this.#topology.apiUrls[this.#calls++ % 2] ?? '';
    return callApi(url + path, person === undefined ? undefined : this.token(person), method, body, headers);
  }
}

async function end(children: ReadonlyMap<string, Child>, folder: string): Promise<void> {
  for (const child of [...children.values()].toReversed()) await child.stop();
  await rm(folder, { recursive: true, force: true });
}
