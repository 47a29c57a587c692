import type { Message } from '#store/messages/message.ts';
import { sendByPost as sendInStore } from '#store/messages/send-by-post.ts';
import type { Deps } from '../../deps.ts';
import { Refusal, refuse } from '../../problems/refusal.ts';
import type { Asker } from '../../session/asker.ts';
import { addressFrom } from '../post/postal-address.ts';
import { messageFor, notFailed, takenUp } from './failed-message.ts';

/** A message that failed goes by post instead, to an address of two to five lines; for operators. */
export async function sendByPost(deps: Deps, asker: Asker, id: string, written: string): Promise<Message | Refusal> {
  const message = await messageFor(deps, asker, id);
  if (message instanceof Refusal) return message;
  const address = addressFrom(written);
  if (typeof address !== 'string')
    return refuse('message/bad-postal-address', 'Give two to five lines of at most 45 characters each.');
  const sent = await sendInStore(deps.store.db, id, { address, by: asker.person, at: deps.now() });
  return sent ? takenUp(deps, asker, message) : notFailed();
}
