import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database that can be cut, or fall silent, and be mended. */
export interface Interruptible {
  readonly databaseUrl: string;
  /** No connection is left and none can be made. */
  cut(): Promise<void>;
  /** Connections stay, but nothing comes through. */
  silence(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function interruptible(url: string): Promise<Interruptible> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let silent = false;
  const forward = (near: Socket): void => {
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far];
    for (const socket of pair) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        for (const other of pair) other.destroy();
      });
    }
    near.on('data', (bytes) => void (silent || far.write(bytes)));
    far.on('data', (bytes) => void (silent || near.write(bytes)));
  };
  const listen = async (port: number): Promise<Server> => {
    const server = createServer(forward).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const databaseUrl = new URL(url);
  databaseUrl.hostname = '127.0.0.1';
  databaseUrl.port = String(port);
  return {
    databaseUrl: databaseUrl.href,
    cut,
    silence: () => {
      silent = true;
    },
    mend: async () => {
      if (silent) await cut();
      silent = false;
      server = await listen(port);
    },
    close: cut,
  };
}
