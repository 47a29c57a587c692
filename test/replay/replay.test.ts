import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { definitions } from '#engine/steps/definitions.ts';
import { workflowsPath } from './live-cases.ts';
import { RecordedPlans, readHistory, recordedNames } from './recorded-histories.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const logger = new DefaultLogger('ERROR');
const names = recordedNames();

let today: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  today = await bundleWorkflowCode({ workflowsPath, logger });
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

test('a workflow that performs what it is asked for in another order does not replay', async () => {
  const mutant = await bundleWorkflowCode({
    workflowsPath,
    logger,
    webpackConfigHook: (config) => {
      const reversing = { test: /run\/effects\.ts$/, enforce: 'pre', use: at('reversing-loader.cjs') } as const;
      return { ...config, module: { ...config.module, rules: [...(config.module?.rules ?? []), reversing] } };
    },
  });
  expect(mutant.code).toContain('effects.toReversed()');
  await expect(replay(mutant, 'at-once')).rejects.toThrow(/[Nn]ondeterminis/);
});
