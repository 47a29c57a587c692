import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Env } from '#api/http/env.ts';

const NAME = 'dossier_notice';

/** Says something on the next page that is shown; it holds no more than what the person has just done. */
export function tellNext(c: Context<Env>, notice: string): void {
  const secure = c.get('deps').publicUrl.startsWith('https:');
  setCookie(c, NAME, encodeURIComponent(notice), { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: 60 });
}

/** What the page before wanted to say, once. */
export function toldBefore(c: Context<Env>): string | undefined {
  const value = getCookie(c, NAME);
  if (value === undefined) return undefined;
  const secure = c.get('deps').publicUrl.startsWith('https:');
  setCookie(c, NAME, '', { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: 0 });
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
