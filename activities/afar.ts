import { activityInfo } from '@temporalio/activity';
import type { ActivityRequest } from '#workflows/contract.ts';

/** What work answers that was tried as near work and has to go over the network: the workflow then has it done as such. */
export interface Afar {
  readonly afar: true;
}

/** Near work, unless it reaches out: then it holds up nothing near it, and is tried for as long as such work is. */
export const reachingOut =
  <Result>(reaches: boolean, activity: (request: ActivityRequest) => Promise<Result>) =>
  async (request: ActivityRequest): Promise<Result | Afar> =>
    reaches && activityInfo().isLocal ? { afar: true } : activity(request);
