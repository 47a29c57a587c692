import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '#scripts/free-port.ts';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';

type Problem = { readonly code: string; readonly away?: readonly string[] };

describe('while Temporal cannot be reached', () => {
  let dossier: RunningDossier;
  beforeAll(async () => {
    const databaseUrl = await newDatabase(inject('databaseUrl'));
    const temporalAddress = `127.0.0.1:${await freePort()}`;
    dossier = await RunningDossier.start({ temporalAddress, databaseUrl, role: 'api' });
  });
  afterAll(() => dossier.stop());

  test('nothing is acknowledged, and what is away is named', async () => {
    const filed = await new Journey(dossier).file('citizen', application);
    expect(filed.status).toBe(503);
    expect(filed.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((filed.body as Problem).code).toBe('service/away');
    const ready = await dossier.call(undefined, 'GET', '/readyz');
    expect([ready.status, (ready.body as Problem).away]).toEqual([503, ['temporal']]);
    expect((await dossier.call(undefined, 'GET', '/healthz')).status).toBe(200);
    expect((await dossier.call('citizen', 'GET', '/api/cases')).body).toEqual({ items: [], next: null });
  });
});

/** The way to the database, which can be blocked. */
class Way {
  readonly port: number;
  readonly #to: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  constructor(to: URL, port: number) {
    this.#to = to;
    this.port = port;
  }

  async open(): Promise<void> {
    this.#server = createServer((from) => {
      const to = connect(Number(this.#to.port), this.#to.hostname);
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        this.#sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy());
        one.pipe(other);
      }
    }).listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async block(): Promise<void> {
    const server = this.#server;
    if (!server?.listening) return;
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await once(server, 'close');
  }
}

describe('while the database cannot be reached', () => {
  let dossier: RunningDossier;
  let way: Way;
  beforeAll(async () => {
    const url = new URL(await newDatabase(inject('databaseUrl')));
    way = new Way(new URL(url.href), await freePort());
    await way.open();
    url.hostname = '127.0.0.1';
    url.port = String(way.port);
    dossier = await RunningDossier.start({ temporalAddress: inject('temporalAddress'), databaseUrl: url.href });
  });
  afterAll(async () => {
    await dossier.stop();
    await way.block();
  });

  test('every answer is 503, and the same key goes on when it is back', async () => {
    const journey = new Journey(dossier);
    const id = await journey.filed('citizen', application);
    const key = randomUUID();
    await way.block();
    const refused = await journey.file('citizen', application, key);
    expect([refused.status, (refused.body as Problem).code]).toEqual([503, 'service/away']);
    expect((await dossier.call('citizen', 'GET', `/api/cases/${id}`)).status).toBe(503);
    const ready = await dossier.call(undefined, 'GET', '/readyz');
    expect([ready.status, (ready.body as Problem).away]).toEqual([503, ['database']]);
    await way.open();
    const filed = await journey.file('citizen', application, key);
    expect(filed.status).toBe(201);
    const { body } = await dossier.call('citizen', 'GET', '/api/cases');
    expect((body as { items: unknown[] }).items).toHaveLength(2);
  });
});
