import { opaqueId } from '../columns/opaque-id.ts';

/** The public id of a task: the engine's own is unique within its case only, and does not fit an address. */
export const taskId = (caseId: string, hold: string): string => opaqueId(`${caseId}/${hold}`);
