import { readField } from '#engine/fields/read-fields.ts';
import type { Message } from '#store/messages/message.ts';
import { settleMessage } from '#store/messages/settle-message.ts';
import { writeAgain } from '#store/messages/write-again.ts';
import { correctContact } from '#store/people/correct-contact.ts';
import type { Deps, Way } from '../../deps.ts';
import { Refusal, refuse } from '../../problems/refusal.ts';
import type { Asker } from '../../session/asker.ts';
import { deliverAgain } from '../../temporal/deliver-again.ts';
import { phoneNumber } from '../phone-number.ts';
import { messageFor, notFailed, takenUp } from './failed-message.ts';

export interface Corrected {
  readonly channel: Way;
  /** As somebody writes it. */
  readonly address: string;
}

/**
 * A message that failed is sent to another address, as a message of its own in its place; for operators. The failed one is
 * settled by that, and a contact without an account is written to there from now on. Answers the new message.
 *
 * Written, under way, then settled: whoever is interrupted between finds it still failed, and does the same again.
 */
export async function sendAgain(
  deps: Deps,
  asker: Asker,
  id: string,
  { channel, address: written }: Corrected,
): Promise<Message | Refusal> {
  const { db } = deps.store;
  const failed = await messageFor(deps, asker, id);
  if (failed instanceof Refusal) return failed;
  if (!deps.ways.includes(channel)) return refuse('message/no-channel', 'No service for this channel is configured.');
  const address = READ[channel](written);
  if (address === undefined) return refuse('message/bad-address', EXPECTED[channel]);
  const at = deps.now();
  const again = await writeAgain(db, failed, { channel, address, at });
  if (!again) return notFailed();
  const refused = await deliverAgain(deps, again);
  if (refused) return refused;
  if (channel === 'email') await correctContact(db, failed.recipient, address);
  const act = { what: 'message-sent-again', message: id, as: again.id, channel } as const;
  await settleMessage(db, id, { by: asker.person, at, act });
  const taken = await takenUp(deps, asker, failed);
  return taken instanceof Refusal ? taken : messageFor(deps, asker, again.id);
}

const READ: Readonly<Record<Way, (written: string) => string | undefined>> = {
  email: (written) => {
    const read = readField(written, { type: 'email', label: '' }, '', () => ({}));
    return 'value' in read && typeof read.value === 'string' ? read.value : undefined;
  },
  sms: (written) => phoneNumber(written) ?? undefined,
};

const EXPECTED: Readonly<Record<Way, string>> = {
  email: 'Give one mail address, such as lea.muller@example.lu.',
  sms: 'Give a number with the code of its country, such as +352 621 123 456.',
};
