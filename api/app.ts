import { Hono } from 'hono';
import type { Store } from '#store/open-store.ts';
import { TASK_QUEUE } from '#workflows/contract.ts';
import type { Deps, Partner, Publishing, TemporalClient } from './deps.ts';
import type { Env } from './http/env.ts';
import { limitBody, nameRequest, refuseForged, secureHeaders } from './http/guards.ts';
import { mountRoutes } from './http/mount-routes.ts';
import { openApi } from './openapi/openapi.ts';
import { problemResponse, refusalFor } from './problems/problem-response.ts';
import { nothingHere } from './problems/refusal.ts';
import { procedures } from './procedures/procedures.ts';
import { descriptionOf } from './routes/description.ts';
import { routes } from './routes/routes.ts';
import { attempts } from './session/attempts.ts';
import { identify } from './session/identify.ts';
import { peopleCache } from './session/people-cache.ts';
import type { Scanner } from './uploads/scanner.ts';

export interface AppOptions
  extends Pick<Deps, 'previewLetter' | 'drawForm' | 'sampleLetters' | 'printPost' | 'takeMail' | 'ways'> {
  readonly store: Store;
  /** Encodes as the workers do. */
  readonly client: TemporalClient;
  readonly taskQueue?: string;
  /** Signs sessions and tokens. */
  readonly secret: string;
  readonly publicUrl: string;
  readonly partners?: Readonly<Record<string, Partner>>;
  /** Looks into uploads; absent, nobody does. */
  readonly scan?: Scanner | undefined;
  /** How many proxies of ours stand before this process; each adds to `X-Forwarded-For`. */
  readonly proxies?: number;
  readonly log: (line: string) => void;
  readonly now?: () => number;
  /** `four-eyes` when it is not given. */
  readonly publishing?: Publishing;
}

export type App = Hono<Env>;

/**
 * The API, and what pages need as well: every later handler finds `deps`, `asker`, `session` and `requestId` in its
 * context, behind the same guards. Pages may set `notFound` and `onError`; the API answers its own addresses itself.
 */
export function createApp(options: AppOptions): App {
  const deps = depsFrom(options);
  const app: App = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('deps', deps);
    await next();
  });
  app.use(nameRequest, secureHeaders, limitBody, refuseForged, identify);
  const all = [...routes, descriptionOf(() => document)];
  const document = openApi(all);
  mountRoutes(app, all);
  app.all('/api/*', (c) => problemResponse(c, nothingHere()));
  app.notFound((c) => problemResponse(c, nothingHere()));
  app.onError((error, c) => problemResponse(c, refusalFor(c, error)));
  return app;
}

function depsFrom({
  store,
  publicUrl,
  partners = {},
  proxies = 0,
  taskQueue = TASK_QUEUE,
  now = Date.now,
  publishing = 'four-eyes',
  ...rest
}: AppOptions): Deps {
  return {
    ...rest,
    store,
    publicUrl: publicUrl.replace(/\/$/, ''),
    partners,
    proxies,
    taskQueue,
    now,
    publishing,
    procedures: procedures(store.db),
    openAttempts: attempts({ burst: 120, perSecond: 2, most: 10_000, now }),
    people: peopleCache(store.db, now),
  };
}
