import type { Message } from '#store/messages/message.ts';
import { settleMessage as settleInStore } from '#store/messages/settle-message.ts';
import type { Deps } from '../../deps.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { Asker } from '../../session/asker.ts';
import { messageFor, notFailed, takenUp } from './failed-message.ts';

/** Notes that the person whom a failed message was for was reached otherwise; for operators. */
export async function settleMessage(deps: Deps, asker: Asker, id: string): Promise<Message | Refusal> {
  const message = await messageFor(deps, asker, id);
  if (message instanceof Refusal) return message;
  const act = { what: 'message-settled', message: id } as const;
  const settled = await settleInStore(deps.store.db, id, { by: asker.person, at: deps.now(), act });
  return settled ? takenUp(deps, asker, message) : notFailed();
}
