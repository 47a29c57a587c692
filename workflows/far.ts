import { proxyActivities } from '@temporalio/workflow';
import type { Json } from '#engine/kernel/json.ts';
import type { ActivityRequest } from './contract.ts';

export type Activities = Record<string, (request: ActivityRequest) => Promise<Json>>;

/** Over the network: tried for days, since the other side may be down that long. */
export const far = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '10 minutes' },
});
