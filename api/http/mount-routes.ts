import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { problemResponse, refusalFor } from '../problems/problem-response.ts';
import { nothingHere, Refusal, refuse } from '../problems/refusal.ts';
import { capacitiesOf } from '../session/asker.ts';
import { refuseTooMany } from '../session/refuse-too-many.ts';
import { requestIdOf } from '../use-cases/request-id.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { readInput, type Sent } from './read-input.ts';
import type { Reply, Route } from './route.ts';

/** Gives each route its address; another method there answers 405 and says which there are. */
export function mountRoutes(app: Hono<Env>, routes: readonly Route[]): void {
  for (const [path, here] of Map.groupBy(routes, (route) => route.path)) {
    const address = path.replaceAll('{', ':').replaceAll('}', '');
    const toPage = (c: Context<Env>): boolean => here.some(({ page }) => page) && wantsPage(c);
    for (const route of here)
      app.on(route.method.toUpperCase(), address, (c, next) => (toPage(c) ? next() : respond(c, route)));
    const allow = here.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])).join(', ');
    app.all(address, (c, next) =>
      toPage(c) ? next() : problemResponse(c, refuse('request/method', `Use ${allow}.`), { allow }),
    );
  }
}

const wantsPage = ({ req }: Context<Env>): boolean =>
  req.method === 'GET' && req.header('accept')?.includes('text/html') === true;

async function respond(c: Context<Env>, route: Route): Promise<Response> {
  let reply: Reply | Refusal;
  try {
    reply = await answer(c, route);
  } catch (error) {
    reply = refusalFor(c, error);
  }
  return reply instanceof Refusal ? problemResponse(c, reply) : written(c, reply);
}

async function answer(c: Context<Env>, route: Route): Promise<Reply | Refusal> {
  const deps = c.get('deps');
  const asker = c.get('asker');
  const refused = refuseAccess(c, route) ?? (route.counted ? refuseTooMany(c) : undefined);
  if (refused) return refused;
  const sent = await readInput(c, route);
  if (sent instanceof Refusal) return sent;
  const { key, ...rest } = sent;
  const address = `${c.req.method} ${c.req.path}`;
  const requestId = asker && key !== undefined ? requestIdOf(asker.person, `${address} ${key}`) : undefined;
  const header = (name: string): string | undefined => c.req.header(name);
  const handle = (): Promise<Reply | Refusal> => route.handle({ ...rest, deps, asker, key, requestId, header });
  if (route.idempotency !== 'honoured' || !asker || key === undefined) return handle();
  return once(deps.store.db, { actor: asker.person, key, route: address, payload: payloadOf(route, sent) }, handle);
}

/** What tells one request from another. */
const payloadOf = ({ bodyAsBytes }: Route, { body, bytes }: Sent): unknown =>
  bodyAsBytes ? createHash('sha256').update(bytes).digest('hex') : body;

/** Denies whatever the route does not allow: 401 to nobody, and to the wrong people the same 404 as for what is not there. */
function refuseAccess(c: Context<Env>, { access }: Route): Refusal | undefined {
  if (access === 'anyone' || access === 'partner') return undefined;
  const failed = c.get('identifying');
  if (failed !== undefined) throw failed;
  const asker = c.get('asker');
  if (!asker) return refuse('session/required', 'Sign in, or send a bearer token that is still good.');
  return capacitiesOf(asker).some((capacity) => access.includes(capacity)) ? undefined : nothingHere();
}

function written(c: Context<Env>, reply: Reply): Response {
  if ('bytes' in reply) return c.newResponse(new Uint8Array(reply.bytes), reply.status as never, { ...reply.headers });
  const location = reply.status === 201 ? selfOf(reply.body) : undefined;
  return c.newResponse(JSON.stringify(reply.body), reply.status as never, {
    'content-type': 'application/json',
    ...(location !== undefined && { location }),
  });
}

const selfOf = (body: unknown): string | undefined =>
  (body as { links?: { self?: string } } | null)?.links?.self ?? undefined;
