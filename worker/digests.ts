import { mailTransport } from '#activities/messages/mail-transport.ts';
import { sendDigests } from '#activities/messages/send-digests.ts';
import { weekday } from '#engine/time/civil-day.ts';
import { dayOf, localTime } from '#engine/time/zone.ts';
import type { Db } from '#store/tables.ts';
import type { Configuration } from './configuration.ts';
import { messaging } from './messaging.ts';

const EVERY_MS = 60_000;
const FRIDAY = 5;

/** Sends officers their digest, from Monday to Friday at the time that the environment names; answers how to stop. */
export function morningDigests(
  configuration: Configuration,
  secret: string,
  db: Db,
  log: (line: string) => void,
): (() => Promise<void>) | undefined {
  const { DIGEST_AT, PUBLIC_URL } = configuration;
  const { mail: settings } = messaging(configuration, secret);
  const [time = '', zone = ''] = DIGEST_AT?.split(' ') ?? [];
  if (DIGEST_AT === undefined || !settings) return undefined;
  const mail = mailTransport(settings);
  const digests = { db, mail, publicUrl: PUBLIC_URL.replace(/\/$/, ''), zone, log };
  let sending: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    const now = Date.now();
    if (localTime(now, zone).slice(0, 5) < time || weekday(dayOf(now, zone)) > FRIDAY) return;
    sending = sending
      .then(() => sendDigests(digests, now))
      .catch((error: unknown) => log(`digests cannot be written: ${(error as Error).message}`));
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await sending;
    mail.transporter.close();
  };
}
