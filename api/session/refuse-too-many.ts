import type { Context } from 'hono';
import type { Env } from '../http/env.ts';
import { type Refusal, refuse } from '../problems/refusal.ts';
import { addressOf } from './address-of.ts';

/** Counts one try of what anybody may do without signing in, by address; the answer when it is one too many. */
export function refuseTooMany(c: Context<Env>): Refusal | undefined {
  const seconds = c.get('deps').openAttempts.take(addressOf(c));
  if (seconds === undefined) return undefined;
  return refuse('request/too-many', `Try again in ${seconds} s: there were too many requests from this address.`, {
    retryAfter: seconds,
  });
}
