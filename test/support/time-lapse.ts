import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { drawForm } from '#activities/documents/draw-form.ts';
import { previewLetter } from '#activities/documents/preview-letter.ts';
import { sampleLetters } from '#activities/documents/samples/sample-letters.ts';
import { printPost } from '#activities/messages/post/print-post.ts';
import { type App, createApp } from '#api/app.ts';
import { issueToken } from '#api/session/token.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { CaseState } from '#engine/kernel/state.ts';
import type { Store } from '#store/open-store.ts';
import { createCaseWorker } from '#worker/case-worker.ts';
import { dataConverterFor, temporalClient } from '#worker/temporal.ts';
import { current } from '#workflows/contract.ts';
import { Offices } from './offices.ts';
import { TimeSkipping } from './time-skipping.ts';

const SECRET = 'a secret for tests, of some length';
export const PUBLIC_URL = 'http://dossier.test';

/** Dossier with a real worker and a real workflow, its API, and a clock that passes months at once. */
export class TimeLapse {
  readonly time: TimeSkipping;
  readonly store: Store;
  readonly offices: Offices;
  readonly #app: App;
  readonly #stops: (() => Promise<unknown>)[];
  readonly #client: ReturnType<typeof temporalClient>;

  private constructor(parts: {
    readonly time: TimeSkipping;
    readonly store: Store;
    readonly offices: Offices;
    readonly app: App;
    readonly client: ReturnType<typeof temporalClient>;
    readonly stops: (() => Promise<unknown>)[];
  }) {
    this.time = parts.time;
    this.store = parts.store;
    this.offices = parts.offices;
    this.#app = parts.app;
    this.#client = parts.client;
    this.#stops = parts.stops;
  }

  /** Opens at an instant; the partners of the procedures are offices that note what arrives and answer when told. */
  static async openAt(instant: number, setting: Setting): Promise<TimeLapse> {
    const { store, jars, partners } = setting;
    const stops: (() => Promise<unknown>)[] = [];
    try {
      const time = await TimeSkipping.startAt(instant, jars, setting.folder);
      stops.unshift(() => time.stop());
      const offices = await Offices.open(partners);
      stops.unshift(() => offices.close());
      const temporal = { address: time.address, namespace: 'default' };
      const taskQueue = randomUUID();
      const log = (): void => {};
      const known = offices.asPartners();
      const worker = await createCaseWorker({
        store,
        temporal,
        taskQueue,
        folder: setting.folder,
        partners: known,
        publicUrl: PUBLIC_URL,
        log,
      });
      const running = worker.run();
      stops.unshift(async () => {
        worker.shutdown();
        await running;
      });
      const client = temporalClient(temporal, dataConverterFor(store));
      stops.unshift(() => client.connection.close());
      const app = createApp({
        store,
        client,
        taskQueue,
        secret: SECRET,
        publicUrl: PUBLIC_URL,
        previewLetter,
        drawForm,
        sampleLetters,
        printPost,
        ways: [],
        partners: known,
        log,
        now: time.now,
      });
      return new TimeLapse({ time, store, offices, app, client, stops });
    } catch (error) {
      for (const stop of stops) await stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const stop of this.#stops) await stop();
  }

  /** One call of the API as somebody; anything but a success is thrown. */
  async call(person: string | undefined, method: string, path: string, body?: JsonObject, headers: Headers = {}) {
    const now = await this.time.look();
    const response = await this.#app.request(path, {
      method,
      headers: {
        ...(person !== undefined && { authorization: `Bearer ${issueToken(SECRET, person, { now })}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} as ${person} answered ${response.status}: ${text}`);
    return JSON.parse(text) as never;
  }

  /** The case as its workflow knows it. */
  stateOf = (caseId: string): Promise<CaseState> => this.#client.workflow.getHandle(caseId).query(current);

  /** Asks again until a fact is there. */
  async until<Fact>(what: string, ask: () => Promise<Fact | undefined>): Promise<Fact> {
    for (let tries = 0; tries < 400; tries++) {
      const fact = await ask();
      if (fact !== undefined) return fact;
      await pause(25);
    }
    throw new Error(`it never came to that: ${what}`);
  }
}

type Headers = Readonly<Record<string, string>>;

/** What several openings share. */
interface Setting {
  readonly store: Store;
  /** Where the test server's program lies. */
  readonly jars: string;
  /** Takes logs and the workflow’s bundle. */
  readonly folder: string;
  /** The ids of the partners. */
  readonly partners: readonly string[];
}

/** A folder for the time of a test file. */
export function folderFor(what: string): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `dossier-${what}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
