import { opaqueId } from '#store/columns/opaque-id.ts';
import { incidentsOf } from '#store/incidents/incidents-of.ts';
import { findMessage } from '#store/messages/find-message.ts';
import type { Message } from '#store/messages/message.ts';
import type { Deps } from '../../deps.ts';
import { nothingHere, Refusal, refuse } from '../../problems/refusal.ts';
import { type Asker, isOperator } from '../../session/asker.ts';
import { repairIncident } from '../repair-incident.ts';

/** A message, for operators. */
export const messageFor = async ({ store }: Deps, asker: Asker, id: string): Promise<Message | Refusal> =>
  (isOperator(asker) ? await findMessage(store.db, id) : undefined) ?? nothingHere();

export const notFailed = (): Refusal =>
  refuse('message/not-failed', 'It is on its way, has left, or was settled before.');

/** Work of its case that waited for an operator because of this message is taken up again. Answers the message as it then is. */
export async function takenUp(
  deps: Deps,
  asker: Asker,
  { id, caseId, recipient }: Message,
): Promise<Message | Refusal> {
  const { db } = deps.store;
  for (const { id: incident, activity, resolvedAt } of await incidentsOf(db, caseId)) {
    if (resolvedAt !== null || opaqueId(`${caseId}/${activity}/${recipient}`) !== id) continue;
    const repaired = await repairIncident(deps, asker, incident, 'retry');
    if (repaired instanceof Refusal) return repaired;
  }
  return (await findMessage(db, id)) ?? nothingHere();
}
