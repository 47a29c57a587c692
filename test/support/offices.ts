import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { JsonObject } from '#engine/kernel/json.ts';
import { heldBy, pathOf, stepOf } from '#engine/kernel/state.ts';
import type { Partner } from '#worker/partners.ts';

const SECRET = 'the secret of all the offices';

/** What has arrived at an office: from which visit of a case, and where its answer goes. */
export interface Arrival {
  readonly caseId: string;
  readonly visit: string;
  readonly replyTo: string;
}

/** The systems of all other authorities: hand-offs are noted, and evidence is given as it is laid down by step. */
export class Offices {
  readonly arrivals: Arrival[] = [];
  evidence: JsonObject = {};
  readonly secret = SECRET;
  readonly #server: ReturnType<typeof serve>;
  readonly #ids: readonly string[];

  private constructor(ids: readonly string[]) {
    this.#ids = ids;
    const app = new Hono();
    app.post('/hand-offs', async (c) => {
      const { id, data } = (await c.req.json()) as { id: string; data: { replyTo: string } };
      this.arrivals.push({ ...whence(id), replyTo: data.replyTo });
      return c.body(null, 202);
    });
    app.post('/evidence', async (c) => {
      const evidence = this.evidence[stepOf(pathOf(whence(((await c.req.json()) as { id: string }).id).visit))];
      return evidence === undefined
        ? c.json({ title: 'Nobody of this number is known here' }, 404)
        : c.json({ evidence });
    });
    this.#server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  }

  static async open(ids: readonly string[]): Promise<Offices> {
    const offices = new Offices(ids);
    if (!offices.#server.listening) await once(offices.#server, 'listening');
    return offices;
  }

  /** As an installation registers them. */
  asPartners(): Readonly<Record<string, Partner>> {
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    const partner = { url: `${url}/hand-offs`, evidence: `${url}/evidence`, secret: SECRET };
    return Object.fromEntries(this.#ids.map((id) => [id, { name: id, ...partner }]));
  }

  async close(): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }
}

/** The key of a request names its case and the visit that makes it. */
function whence(key: string): { readonly caseId: string; readonly visit: string } {
  const slash = key.indexOf('/');
  return { caseId: key.slice(0, slash), visit: heldBy(key.slice(slash + 1)).visit };
}
