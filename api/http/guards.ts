import { randomUUID } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { problemResponse } from '../problems/problem-response.ts';
import { refuse } from '../problems/refusal.ts';
import { Refused } from '../problems/refused.ts';
import { LARGEST_UPLOAD } from '../uploads/inspect-upload.ts';
import type { Env } from './env.ts';

const REQUEST_ID = /^[A-Za-z0-9-]{8,64}$/;

/** A name for this request, in the answer and in the log; the caller's own when it has a usable one. */
export const nameRequest = createMiddleware<Env>(async (c, next) => {
  const given = c.req.header('x-request-id') ?? '';
  const id = REQUEST_ID.test(given) ? given : randomUUID();
  c.set('requestId', id);
  await next();
  c.header('x-request-id', id);
});

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer carries, unless it says otherwise itself. */
export const secureHeaders = createMiddleware<Env>(async (c, next) => {
  await next();
  const headers: Record<string, string> = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-store',
    ...(c.get('deps').publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  };
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value);
});

const LARGEST_BODY = 1_000_000;
/** A file of a definition, as the command line reads it too. */
const LARGEST_DEFINITION = 5_000_000;
const OF_DEFINITIONS = /^\/api\/procedures(\/check|\/back-test|\/[^/]+\/versions\/[^/]+\/comparison)?$/;
/** Boundaries and the names of a form's parts. */
const AROUND_AN_UPLOAD = 100_000;

const limitedTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: async (c) => {
      await readAway(c.req.raw.body);
      throw new Refused(refuse('request/too-large', `A request may have ${maxSize / 1e6} MB at most.`));
    },
  });
/** So much of what is too large is taken in and dropped: a browser that is cut off while it sends shows no answer. */
const MOST_READ_AWAY = 100_000_000;

async function readAway(body: ReadableStream<Uint8Array> | null): Promise<void> {
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > MOST_READ_AWAY) return;
    }
  } catch {
    // whoever sent it has gone, or it was read as far as it may be
  }
}

const limitJson = limitedTo(LARGEST_BODY);
const limitDefinition = limitedTo(LARGEST_DEFINITION);
const limitUpload = limitedTo(LARGEST_UPLOAD + AROUND_AN_UPLOAD);

/** 1 MB, more where a definition or a file comes in. */
export const limitBody = createMiddleware<Env>((c, next) => {
  if (c.req.header('content-type')?.toLowerCase().startsWith('multipart/')) return limitUpload(c, next);
  return OF_DEFINITIONS.test(c.req.path) ? limitDefinition(c, next) : limitJson(c, next);
});

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What changes something and comes from a browser has to come from a page of ours; bearer tokens are not sent by browsers. */
export const refuseForged = createMiddleware<Env>(async (c, next) => {
  if (
    !READING.has(c.req.method) &&
    c.req.header('authorization') === undefined &&
    isForeign(c.req.raw.headers, c.get('deps').publicUrl)
  )
    return problemResponse(c, refuse('request/forged', 'Send the form from its own page.'));
  await next();
});

function isForeign(headers: Headers, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  if (origin === null) return false;
  return (
    origin !== new URL(publicUrl).origin && (URL.canParse(origin) ? new URL(origin).host : '') !== headers.get('host')
  );
}
