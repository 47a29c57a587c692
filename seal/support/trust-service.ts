import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface TrustService {
  readonly url: string;
  /** What it was asked, in order. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: Buffer }[];
  stop(): Promise<void>;
}

/** A service on this machine that answers each request so; with a number, by that status. */
export async function trustService(
  answer: (path: string, body: Buffer) => Uint8Array | number | Promise<Uint8Array>,
): Promise<TrustService> {
  const asked: TrustService['asked'] = [];
  const server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      const path = request.url ?? '';
      asked.push({ path, headers: request.headers, body });
      const given = await answer(path, body);
      if (typeof given === 'number') response.writeHead(given).end();
      else response.end(given);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
