import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Env } from '../http/env.ts';
import { issueToken, LIFETIME_MS, readToken, type Token } from './token.ts';

const COOKIE = 'dossier_session';

const attributes = (c: Context<Env>) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: c.get('deps').publicUrl.startsWith('https:') }) as const;

/** Signs somebody in, in this browser, for 12 hours. */
export function startSession(c: Context<Env>, person: string): void {
  const { secret, now } = c.get('deps');
  const token = issueToken(secret, person, { use: 'session', now: now() });
  setCookie(c, COOKIE, token, { ...attributes(c), maxAge: LIFETIME_MS / 1_000 });
}

export const endSession = (c: Context<Env>): void => void deleteCookie(c, COOKIE, attributes(c));

export function sessionOf(c: Context<Env>): Token | undefined {
  const { secret, now } = c.get('deps');
  const cookie = getCookie(c, COOKIE);
  return cookie === undefined ? undefined : readToken(secret, cookie, 'session', now());
}
