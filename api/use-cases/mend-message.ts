import { opaqueId } from '#store/columns/opaque-id.ts';
import { incidentsOf } from '#store/incidents/incidents-of.ts';
import { findMessage } from '#store/messages/find-message.ts';
import type { Message } from '#store/messages/message.ts';
import { sendOtherwise } from '#store/messages/send-otherwise.ts';
import { settleMessage as settleInStore } from '#store/messages/settle-message.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, Refusal, refuse } from '../problems/refusal.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { addressFrom } from './post/postal-address.ts';
import { repairIncident } from './repair-incident.ts';

/**
 * A message that failed goes by post instead, to an address of two to five lines; for operators. Work of its case that
 * waited for an operator because of it is taken up again. Answers the message as it then is.
 */
export async function sendByPost(deps: Deps, asker: Asker, id: string, address: string): Promise<Message | Refusal> {
  const { db } = deps.store;
  const message = isOperator(asker) ? await findMessage(db, id) : undefined;
  if (!message) return nothingHere();
  const lines = addressFrom(address);
  if (typeof lines !== 'string')
    return refuse('message/bad-postal-address', 'Give two to five lines of at most 45 characters each.');
  if (!(await sendOtherwise(db, id, { channel: 'post', address: lines }))) return notFailed();
  const { caseId, recipient } = message;
  for (const { id: incident, activity, resolvedAt } of await incidentsOf(db, caseId)) {
    if (resolvedAt !== null || opaqueId(`${caseId}/${activity}/${recipient}`) !== id) continue;
    const repaired = await repairIncident(deps, asker, incident, 'retry');
    if (repaired instanceof Refusal) return repaired;
  }
  return (await findMessage(db, id)) ?? nothingHere();
}

/** Notes that the person whom a failed message was for was reached otherwise; for operators. */
export async function settleMessage(deps: Deps, asker: Asker, id: string): Promise<Message | Refusal> {
  const { db } = deps.store;
  if (!isOperator(asker) || !(await findMessage(db, id))) return nothingHere();
  if (!(await settleInStore(db, id, { by: asker.person, at: deps.now() }))) return notFailed();
  return (await findMessage(db, id)) ?? nothingHere();
}

const notFailed = (): Refusal => refuse('message/not-failed', 'It is on its way, has left, or was settled before.');
