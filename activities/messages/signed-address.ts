import { createHmac, timingSafeEqual } from 'node:crypto';

/** A mailbox whose server delivers `name+anything@domain` to it (RFC 5233), and what signs what stands after the plus. */
export interface SignedMailbox {
  readonly address: string;
  readonly secret: string;
}

/** For what an address is made: one for answers is none for mail that comes back, whatever the secrets. */
export type Purpose = 'returned' | 'reply';

/** Letters of an address may lose their case on the way, so all of it is in small ones. */
export function signedAddress(purpose: Purpose, { address, secret }: SignedMailbox, message: string): string {
  const id = message.toLowerCase();
  return address.replace('@', `+${id}.${mac(secret, purpose, id)}@`);
}

/** The message that a signed address names, in small letters; undefined for any other address. */
export function messageSignedIn(purpose: Purpose, mailbox: SignedMailbox, to: string): string | undefined {
  const tag = tagIn(mailbox, to);
  const [, id = '', given = ''] = /^([a-z0-9_-]+)\.([0-9a-f]{20})$/.exec(tag ?? '') ?? [];
  return id !== '' && timingSafeEqual(Buffer.from(given), Buffer.from(mac(mailbox.secret, purpose, id)))
    ? id
    : undefined;
}

/** What stands after the plus, in small letters: nothing in the bare address, undefined in that of another mailbox. */
export function tagIn({ address }: SignedMailbox, to: string): string | undefined {
  const [name = '', domain = ''] = address.toLowerCase().split('@');
  const [local = '', ...rest] = to.trim().toLowerCase().split('@');
  if (rest.join('@') !== domain) return undefined;
  if (local === name) return '';
  return local.startsWith(`${name}+`) ? local.slice(name.length + 1) : undefined;
}

/** 80 bits: a local part has room for 64 characters. */
const mac = (secret: string, purpose: Purpose, id: string): string =>
  createHmac('sha256', secret).update(`${purpose} ${id}`).digest('hex').slice(0, 20);
