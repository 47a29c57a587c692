import { fileURLToPath } from 'node:url';
import { DefaultLogger, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { definitions } from '#engine/steps/definitions.ts';
import { bundleWorkflows } from '#worker/bundle-workflows.ts';
import { RecordedPlans, readHistory, recordedNames } from './recorded-histories.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const logger = new DefaultLogger('ERROR');
const names = recordedNames();

let today: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  today = await bundleWorkflows({ logger });
});

const replay = (workflowBundle: WorkflowBundleWithSourceMap, name: string): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle, dataConverter: RecordedPlans.read().converter }, readHistory(name), name);

test('there is a history of every kind of step', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(definitions)));
});

describe.each(names)('a recorded case: %s', (name) => {
  test('replays on the workflow of today', async () => {
    await expect(replay(today, name)).resolves.toBeUndefined();
  });
});

test('all of them replay in one sandbox, forwards and backwards: none knows what another did there', async () => {
  const histories = [...names, ...names.toReversed()].map((name, i) => ({
    workflowId: `${name}-${i}`,
    history: readHistory(name),
  }));
  const options = { workflowBundle: today, dataConverter: RecordedPlans.read().converter };
  const broken: unknown[] = [];
  for await (const { error, workflowId } of Worker.runReplayHistories(options, histories))
    if (error) broken.push([workflowId, error]);
  expect(broken).toEqual([]);
});

test('a workflow that performs what it is asked for in another order does not replay', async () => {
  const mutant = await bundleWorkflows({
    logger,
    rules: [{ test: /run\/effects\.ts$/, enforce: 'pre', use: at('reversing-loader.cjs') }],
  });
  expect(mutant.code).toContain('effects.toReversed()');
  await expect(replay(mutant, 'at-once')).rejects.toThrow(/[Nn]ondeterminis/);
});
