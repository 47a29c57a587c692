import pg from 'pg';

const AGAIN_AFTER = 1_000;

/** Listens on a connection of its own, and connects again whenever it breaks. */
export async function listenOnPostgres(
  config: pg.ClientConfig,
  channel: string,
  heard: (payload: string) => void,
  connected: () => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client(config);
    client = fresh;
    const again = (): void => {
      if (stopped || client !== fresh) return;
      client = undefined;
      void fresh.end().catch(() => {});
      retry = setTimeout(() => void connect(), AGAIN_AFTER);
    };
    fresh.on('notification', ({ payload }) => heard(payload ?? ''));
    fresh.on('error', again);
    fresh.on('end', again);
    try {
      await fresh.connect();
      await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
      connected();
    } catch {
      again();
    }
  };

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end().catch(() => {});
  };
}
