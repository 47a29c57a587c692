import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a token is good for: one kind is never taken for the other. */
export type TokenUse = 'bearer' | 'session';

export interface Token {
  readonly person: string;
  /** Of this sign-in; unguessable. */
  readonly id: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

export const LIFETIME_MS = 12 * 3_600_000;

interface Issue {
  readonly use?: TokenUse;
  readonly now?: number;
  readonly lifetimeMs?: number;
}

/** A token that says who somebody is, signed with HMAC-SHA-256; good for 12 hours unless said otherwise. */
export function issueToken(secret: string, person: string, issue: Issue = {}): string {
  const { use = 'bearer', now = Date.now(), lifetimeMs = LIFETIME_MS } = issue;
  const content = JSON.stringify([use, person, now + lifetimeMs, randomBytes(16).toString('base64url')]);
  const payload = Buffer.from(content).toString('base64url');
  return `${payload}.${signature(secret, payload)}`;
}

/** What a token says, if it is ours, for this use, and not over. */
export function readToken(secret: string, token: string, use: TokenUse, now: number): Token | undefined {
  const [payload = '', signed = '', ...rest] = token.split('.');
  if (rest.length > 0 || !same(signed, signature(secret, payload))) return undefined;
  const [saidUse, person, expiresAt, id] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    string,
    string,
    number,
    string,
  ];
  return saidUse === use && expiresAt > now ? { person, id, expiresAt } : undefined;
}

/** Ties a form to a sign-in: whoever cannot read the page cannot send its form. */
export const formTokenOf = (secret: string, { id }: Token): string => signature(secret, `form/${id}`);

export const isFormToken = (secret: string, token: Token, sent: string): boolean =>
  same(sent, formTokenOf(secret, token));

const signature = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
