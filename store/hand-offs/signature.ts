import { createHmac, timingSafeEqual } from 'node:crypto';

/** `t=<epoch seconds>,v1=<hex HMAC-SHA-256 over "<t>.<body>">`, as on what is handed off. */
export const SIGNATURE_HEADER = 'dossier-signature';

const GOOD_FOR_MS = 5 * 60_000;

/** Signs a body as of now. */
export function sign(secret: string, body: string, now: number): string {
  const t = Math.floor(now / 1_000);
  return `t=${t},v1=${mac(secret, t, body)}`;
}

/** Whether a partner signed this body, within five minutes of now. */
export function isSignedBy(secret: string, header: string | undefined, body: string, now: number): boolean {
  const [, seconds = '', given = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  const t = Number(seconds);
  if (given === '' || Math.abs(now - t * 1_000) > GOOD_FOR_MS) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(mac(secret, t, body)));
}

const mac = (secret: string, t: number, body: string): string =>
  createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
