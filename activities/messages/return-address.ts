import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where mail that cannot be delivered comes back to, and what proves that it was ours. */
export interface Returns {
  /** A mailbox whose server delivers `name+anything@domain` to it (RFC 5233). */
  readonly address: string;
  readonly secret: string;
}

/**
 * The envelope sender of one message: it names the message and is signed, so that nobody who has not received the message
 * can report that it came back. Letters in it may lose their case on the way.
 */
export function returnAddress({ address, secret }: Returns, message: string): string {
  const id = message.toLowerCase();
  return address.replace('@', `+${id}.${mac(secret, id)}@`);
}

/** The message that a return address of ours names, in small letters; undefined for any other address. */
export function messageReturnedTo({ address, secret }: Returns, to: string): string | undefined {
  const [name = '', domain = ''] = address.toLowerCase().split('@');
  const [local = '', ...rest] = to.trim().toLowerCase().split('@');
  if (rest.join('@') !== domain || !local.startsWith(`${name}+`)) return undefined;
  const [, id = '', given = ''] = /^([a-z0-9_-]+)\.([0-9a-f]{20})$/.exec(local.slice(name.length + 1)) ?? [];
  return id !== '' && timingSafeEqual(Buffer.from(given), Buffer.from(mac(secret, id))) ? id : undefined;
}

/** 80 bits: a local part has room for 64 characters. */
const mac = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`returned ${id}`).digest('hex').slice(0, 20);
