import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freeLowPort } from '#scripts/free-port.ts';

/** The way to a server on this machine, which can be blocked. */
export class Way {
  /** The server's address, by this way. */
  readonly url: string;
  readonly #to: URL;
  readonly #port: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  private constructor(to: URL, port: number) {
    const by = new URL(to);
    by.hostname = '127.0.0.1';
    by.port = String(port);
    this.url = by.href;
    this.#to = to;
    this.#port = port;
  }

  /** An open way. */
  static async to(url: string): Promise<Way> {
    const way = new Way(new URL(url), await freeLowPort());
    await way.open();
    return way;
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
    }).listen(this.#port, '127.0.0.1');
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
