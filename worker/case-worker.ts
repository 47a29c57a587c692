import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/activities.ts';
import { startCase } from '#api/temporal/start-case.ts';
import { TASK_QUEUE } from '#workflows/contract.ts';
import { dataConverterFor, nativeConnection, type TemporalPlace, temporalClient } from './temporal.ts';
import { workflowBundle } from './workflow-bundle.ts';

type Parts = Parameters<typeof createActivities>[0];

export interface CaseWorkerOptions extends Omit<Parts, 'begin'> {
  readonly temporal: TemporalPlace;
  /** Where the bundled workflow code is kept. */
  readonly folder: string;
  readonly taskQueue?: string;
  readonly maxCachedWorkflows?: number;
}

/** A Temporal worker for cases: their workflow and all their activities. `run()` ends after `shutdown()`. */
export async function createCaseWorker(options: CaseWorkerOptions): Promise<Worker> {
  const { temporal, folder, taskQueue = TASK_QUEUE, maxCachedWorkflows = 500, ...parts } = options;
  const dataConverter = dataConverterFor(parts.store);
  const client = temporalClient(temporal, dataConverter);
  const begin: Parts['begin'] = async (plan, input) => {
    const refused = await startCase({ client, taskQueue }, plan, input);
    if (refused) throw new Error(refused.code);
  };
  const logger = new DefaultLogger('WARN');
  quiet(logger);
  const [connection, bundle] = await Promise.all([
    nativeConnection(temporal, options.log),
    workflowBundle(folder, logger),
  ]);
  return Worker.create({
    connection,
    namespace: temporal.namespace,
    taskQueue,
    workflowBundle: bundle,
    activities: createActivities({ ...parts, begin }),
    dataConverter,
    maxCachedWorkflows,
    shutdownGraceTime: '5 seconds',
  });
}

let installed = false;

/** The SDK's own log, once for the whole program. */
function quiet(logger: DefaultLogger): void {
  if (installed) return;
  Runtime.install({ logger });
  installed = true;
}
