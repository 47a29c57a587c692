import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Env } from '../http/env.ts';
import { askerFrom } from './asker.ts';
import { sessionOf } from './session-cookie.ts';
import { readToken, type Token } from './token.ts';

/** Turns a request into an asker: the one place that knows how people sign in. */
export const identify = createMiddleware<Env>(async (c, next) => {
  const bearer = c.req.header('authorization');
  const session = bearer === undefined ? sessionOf(c) : undefined;
  const token = bearer === undefined ? session : bearerOf(c, bearer);
  c.set('session', session);
  c.set('asker', undefined);
  if (token)
    try {
      const person = await c.get('deps').people.find(token.person);
      if (person) c.set('asker', askerFrom(person));
    } catch (error) {
      c.set('identifying', error);
    }
  await next();
});

function bearerOf(c: Context<Env>, header: string): Token | undefined {
  const [, token] = /^Bearer +([\w.-]+)$/i.exec(header) ?? [];
  const { secret, now } = c.get('deps');
  return token === undefined ? undefined : readToken(secret, token, 'bearer', now());
}
