import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type { Effect } from '#engine/kernel/effect.ts';
import type { CaseEvent } from '#engine/kernel/event.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { Problem } from '#engine/kernel/problem.ts';
import type { ActivityRequest, Unstamped } from './contract.ts';

type Activities = Record<string, (request: ActivityRequest) => Promise<Json>>;
type Start = Extract<Effect, { do: 'start-activity' }>;
type Finished = Unstamped<Extract<CaseEvent, { type: 'activity-succeeded' | 'activity-failed' }>>;

/** Short and idempotent, at most a look into the database: worth no events of their own. */
const near = proxyLocalActivities<Activities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds', maximumAttempts: 30 },
});

/** Over the network: tried for days, since the other side may be down that long. */
const far = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes' },
});

/** Of a register, whose answer somebody waits for: after a day the case goes on without it. */
const asking = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  scheduleToCloseTimeout: '1 day',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

const FAR: Readonly<Record<string, Activities>> = { 'hand-off-case': far, 'start-case': far, 'fetch-evidence': asking };

/** Where the results go. */
interface Back {
  /** Of near work: at once, since the case does not rest before it. */
  readonly near: (event: Finished) => void;
  /** Of work over the network: when the case rests. */
  readonly far: (event: Finished) => void;
  /** Near work has ended and no event follows from it yet. */
  readonly rested: () => void;
}

/** Performs what a case's visits hold. What comes back becomes an event; nobody awaits. */
export class Performer {
  readonly #back: Back;
  readonly #underWay = new Map<string, CancellationScope>();
  readonly #near = new Set<string>();

  constructor(back: Back) {
    this.#back = back;
  }

  /** Nothing at all is under way. */
  get idle(): boolean {
    return this.#underWay.size === 0;
  }

  /** What is still under way may take long: the case rests. */
  get resting(): boolean {
    return this.#near.size === 0;
  }

  start({ activity, name }: Start, request: ActivityRequest): void {
    const scope = new CancellationScope();
    this.#underWay.set(activity, scope);
    scope
      .run(() => this.#perform(activity, name, request))
      .then(
        (result) => this.#finish({ type: 'activity-succeeded', activity, result: result ?? null }),
        (error: unknown) => this.#finish({ type: 'activity-failed', activity, problem: problemOf(error, activity) }),
      );
  }

  cancel(activity: string): void {
    const scope = this.#underWay.get(activity);
    this.#underWay.delete(activity);
    scope?.cancel();
  }

  async #perform(activity: string, name: string, request: ActivityRequest): Promise<Json> {
    const away = FAR[name];
    if (away) return call(away, name, request);
    this.#near.add(activity);
    const result = await call(near, name, request);
    const messages = deliveries(result);
    if (messages.length > 0) {
      this.#near.delete(activity);
      this.#back.rested();
      await Promise.all(messages.map((message) => call(far, 'deliver-message', delivery(request, message))));
    }
    return result;
  }

  /** Near work ends together with what follows from it, so that nothing comes between. */
  #finish(event: Finished): void {
    const how = this.#near.delete(event.activity) ? 'near' : 'far';
    if (this.#underWay.delete(event.activity)) this.#back[how](event);
    else this.#back.rested(); // cancelled
  }
}

function call(activities: Activities, name: string, request: ActivityRequest): Promise<Json> {
  const activity = activities[name];
  if (!activity) throw ApplicationFailure.nonRetryable(`no activity ${name}`, 'activity/unknown');
  return activity(request);
}

/** Messages that are written, and still have to leave by mail. */
const deliveries = (result: Json): readonly string[] =>
  ((result as { queued?: readonly string[] } | null)?.queued ?? []) as readonly string[];

const delivery = (request: ActivityRequest, message: string): ActivityRequest => ({
  ...request,
  key: `${request.key}/${message}`,
  input: { message } satisfies JsonObject,
  facts: {},
});

function problemOf(error: unknown, at: string): Problem {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return {
    code: (cause instanceof ApplicationFailure && cause.type) || 'activity/failed',
    at,
    found: String((cause as Error | undefined)?.message),
  };
}
