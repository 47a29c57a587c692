import { serve } from '@hono/node-server';
import { WrongConfiguration } from './configuration.ts';

interface Place {
  readonly port: number;
  readonly hostname: string;
}

/** Serves on a port, and answers how to stop it. Throws `WrongConfiguration` when the port is taken. */
export function listen(fetch: Parameters<typeof serve>[0]['fetch'], place: Place): Promise<() => Promise<void>> {
  return new Promise((listening, failed) => {
    const stop = (): Promise<void> => new Promise((closed) => server.close(() => closed()));
    const server = serve({ fetch, ...place }, () => listening(stop));
    server.on('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new WrongConfiguration(
              `Port ${place.port} is in use: choose as PORT one that is free, and with it the one after it.`,
            )
          : error,
      ),
    );
  });
}
