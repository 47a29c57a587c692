import { setTimeout as takes } from 'node:timers/promises';
import { DefaultLogger, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { bundleWorkflows } from '#worker/bundle-workflows.ts';
import { LiveCases } from './live-cases.ts';
import type { plainActivities } from './plain-activities.ts';
import { recordedCases } from './recorded-cases.ts';
import { RecordedPlans } from './recorded-histories.ts';

type Activities = ReturnType<typeof plainActivities>;
type Name = keyof Activities;

const plans = new RecordedPlans();
let live: LiveCases;
beforeAll(async () => {
  live = await LiveCases.on(inject('temporalAddress'), plans);
});
afterAll(() => live.close());

const together: readonly Name[] = ['issue-document', 'send-message', 'evaluate-rules'];
const orders = together.flatMap((first) =>
  together
    .filter((name) => name !== first)
    .map((second) => [first, second, ...together.filter((name) => name !== first && name !== second)] as const),
);

/** Work that starts together, and ends one piece after the other in a chosen order. */
const ending = (order: readonly Name[]) => (activities: Activities) =>
  ({
    ...activities,
    ...Object.fromEntries(
      order.map((name, place) => [
        name,
        async (request: never) => {
          await takes(40 * (place + 1));
          return activities[name](request);
        },
      ]),
    ),
  }) as Activities;

test.each(orders)('a case replays whichever of its work ends first: %s, %s, %s', async (...order) => {
  const atOnce = recordedCases.find(({ name }) => name === 'at-once');
  if (!atOnce) throw new Error('no case does several things at once');
  const history = await live.historyOf({ ...atOnce, name: `at-once-${order.join('-')}` }, ending(order));
  const workflowBundle = await bundleWorkflows({ logger: new DefaultLogger('ERROR') });
  const replayed = Worker.runReplayHistory(
    { workflowBundle, dataConverter: plans.converter },
    history,
    history.workflowId,
  );
  await expect(replayed).resolves.toBeUndefined();
});
