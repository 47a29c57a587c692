import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/activities.ts';
import { openStore } from '#store/open-store.ts';
import { bundleWorkflows } from '#worker/bundle-workflows.ts';
import { dataConverterFor } from '#worker/temporal.ts';
import { benchActivities } from './activities.ts';

// One variant's worker in a process of its own, so that its CPU time is its own too.
const { TEMPORAL_ADDRESS = '', DATABASE_URL = '', QUEUE = '', WORKFLOWS = '' } = process.env;
const logger = new DefaultLogger('ERROR');
Runtime.install({ logger });
const store = await openStore({ databaseUrl: DATABASE_URL });
const activities = createActivities({
  store,
  begin: async () => {},
  partners: {},
  publicUrl: 'http://localhost',
  log: () => {},
});
const workflowsPath = fileURLToPath(new URL(WORKFLOWS, import.meta.url));
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address: TEMPORAL_ADDRESS }),
  taskQueue: QUEUE,
  workflowBundle: await bundleWorkflows({ workflowsPath, logger }),
  activities: benchActivities(activities, (opened) => process.send?.({ opened })),
  dataConverter: dataConverterFor(store),
  maxCachedWorkflows: 500,
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1e6 });
});
process.send?.({ ready: true });
await worker.run();
