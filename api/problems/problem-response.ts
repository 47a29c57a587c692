import type { Context } from 'hono';
import type { Env } from '../http/env.ts';
import { type Refusal, refuse } from './refusal.ts';
import { refusalOf } from './refusal-of.ts';

/** A refusal as RFC 9457 says it. */
export function problemResponse(c: Context<Env>, refusal: Refusal, headers: Record<string, string> = {}): Response {
  const { code, status, title, detail, faults, extensions, retryAfter } = refusal;
  const body = {
    type: `${c.get('deps').publicUrl}/docs/problems/${code}`,
    title,
    status,
    code,
    detail,
    instance: `urn:uuid:${c.get('requestId')}`,
    ...(faults.length > 0 && { errors: faults }),
    ...extensions,
  };
  return c.newResponse(JSON.stringify(body), status as never, {
    'content-type': 'application/problem+json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...headers,
  });
}

/** What went wrong, as a refusal. What nobody expected is logged with the request's id, and told without its details. */
export function refusalFor(c: Context<Env>, error: unknown): Refusal {
  const known = refusalOf(error);
  if (known) return known;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  c.get('deps').log(`api: request ${c.get('requestId')} ${c.req.method} ${c.req.routePath} failed: ${stack}`);
  return refuse('service/fault', `It has been written down as ${c.get('requestId')}.`);
}
