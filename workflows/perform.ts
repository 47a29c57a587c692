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
import { type Activities, far } from './far.ts';

type Start = Extract<Effect, { do: 'start-activity' }>;
type Finished = Unstamped<Extract<CaseEvent, { type: 'activity-succeeded' | 'activity-failed' }>>;

/** Short and idempotent, at most a look into the database: worth no events of their own. */
const near = proxyLocalActivities<Activities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds', maximumAttempts: 30 },
});

/** Of a register, whose answer somebody waits for: after a day the case goes on without it. */
const asking = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  scheduleToCloseTimeout: '1 day',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** Letters, where their seal is made by a service: somebody waits for them, so an operator hears of it after an hour. */
const sealing = proxyActivities<Activities>({
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '1 hour',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '2 minutes' },
});

const FAR: Readonly<Record<string, Activities>> = { 'hand-off-case': far, 'start-case': far, 'fetch-evidence': asking };

/** Where the results go. */
interface Back {
  /** What became of one piece of near work; others may still be told of. */
  readonly near: (event: Finished) => void;
  /** Of work over the network: when the case rests. */
  readonly far: (event: Finished) => void;
  /** No near work is left, and all that came of it has been told. */
  readonly rested: () => void;
}

/** A piece of near work that has been started, and how it ended. */
interface Near {
  readonly activity: string;
  readonly name: string;
  readonly request: ActivityRequest;
  ended?: { readonly result: Json } | { readonly error: unknown };
  /** Nobody wants to hear of it any more. */
  calledOff?: true;
}

type EndedNear = Near & Required<Pick<Near, 'ended'>>;

/**
 * Performs what a case's visits hold. What comes back becomes an event; nobody awaits.
 *
 * Near work that starts together runs side by side, and is heard of when the last of it has ended, in the order in which
 * it started. So what follows does not depend on which ended first, nor on how many ended in one activation: live they
 * come one by one, on replay all at once, and commands have to come out the same.
 */
export class Performer {
  readonly #back: Back;
  /** What is over the network, and how to call it off, if it can be. */
  readonly #far = new Map<string, CancellationScope | undefined>();
  /** Messages on their way. What is written leaves, whatever becomes of the step that wrote it. */
  #leaving = 0;
  #near: Near[] = [];
  #hearing = false;

  constructor(back: Back) {
    this.#back = back;
  }

  /** Nothing at all is under way. */
  get idle(): boolean {
    return this.#far.size === 0 && this.#leaving === 0 && this.resting;
  }

  /** What is still under way may take long: the case rests. */
  get resting(): boolean {
    return this.#near.length === 0 && !this.#hearing;
  }

  start({ activity, name }: Start, request: ActivityRequest): void {
    const away = FAR[name];
    if (away) this.#reach(activity, () => call(away, name, request));
    else this.#startNear(activity, name, request);
  }

  /** What is near ends by itself; it is not heard of any more. */
  cancel(activity: string): void {
    const scope = this.#far.get(activity);
    this.#far.delete(activity);
    for (const work of this.#near) if (work.activity === activity) work.calledOff = true;
    scope?.cancel();
  }

  #startNear(activity: string, name: string, request: ActivityRequest): void {
    const work: Near = { activity, name, request };
    this.#near.push(work);
    call(near, name, request).then(
      (result) => this.#ended(work, { result: result ?? null }),
      (error: unknown) => this.#ended(work, { error }),
    );
  }

  #ended(work: Near, how: NonNullable<Near['ended']>): void {
    work.ended = how;
    if (this.#near.some(({ ended }) => ended === undefined)) return;
    this.#hearing = true;
    while (this.#near[0]?.ended) this.#hear(this.#near.shift() as EndedNear);
    this.#hearing = false;
    if (this.resting) this.#back.rested(); // else what was heard of has started more
  }

  #hear({ activity, name, request, ended, calledOff }: EndedNear): void {
    if ('result' in ended && isAfar(ended.result)) {
      if (!calledOff) this.#reach(activity, () => call(sealing, name, request));
      return;
    }
    const messages = 'result' in ended ? deliveries(ended.result) : [];
    if (messages.length > 0) this.#leave(activity, messages, request, calledOff);
    else if (!calledOff)
      this.#back.near('error' in ended ? failed(activity, ended.error) : succeeded(activity, ended.result));
  }

  #leave(activity: string, messages: readonly string[], request: ActivityRequest, calledOff?: true): void {
    this.#leaving++;
    if (!calledOff) this.#far.set(activity, undefined);
    const finish = (event: Finished): void => {
      this.#leaving--;
      if (this.#far.delete(activity)) this.#back.far(event); // else called off
    };
    Promise.all(messages.map((message) => call(far, 'deliver-message', delivery(request, message)))).then(
      () => finish(succeeded(activity, { queued: messages })),
      (error: unknown) => finish(failed(activity, error)),
    );
  }

  #reach(activity: string, work: () => Promise<Json>): void {
    const scope = new CancellationScope();
    this.#far.set(activity, scope);
    const finish = (event: Finished): void => {
      if (this.#far.delete(activity)) this.#back.far(event); // else called off
    };
    scope.run(work).then(
      (result) => finish(succeeded(activity, result)),
      (error: unknown) => finish(failed(activity, error)),
    );
  }
}

const succeeded = (activity: string, result: Json | undefined): Finished => ({
  type: 'activity-succeeded',
  activity,
  result: result ?? null,
});

const failed = (activity: string, error: unknown): Finished => ({
  type: 'activity-failed',
  activity,
  problem: problemOf(error, activity),
});

function call(activities: Activities, name: string, request: ActivityRequest): Promise<Json> {
  const activity = activities[name];
  if (!activity) throw ApplicationFailure.nonRetryable(`no activity ${name}`, 'activity/unknown');
  return activity(request);
}

/** It was tried as near work, and has to go over the network (see `activities/afar.ts`). */
const isAfar = (result: Json): boolean => (result as { afar?: boolean } | null)?.afar === true;

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
