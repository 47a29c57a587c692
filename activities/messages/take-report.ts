import type { Taken } from '#api/ports/take-mail.ts';
import { findReturned, markReturned } from '#store/messages/mark-returned.ts';
import type { Message } from '#store/messages/message.ts';
import type { Db } from '#store/tables.ts';
import type { DeliveryReport, Fate } from './read-report.ts';
import { messageReturnedTo, type Returns } from './return-address.ts';

interface Intake {
  readonly db: Db;
  readonly returns: Returns;
  readonly log: (line: string) => void;
}

/**
 * Takes a report of a mail that came back to us. What it says is believed when it came to the signed address of one
 * message, and is written down at that message: it has arrived, or it has failed and waits for an operator.
 */
export async function takeReport({ db, returns, log }: Intake, report: DeliveryReport): Promise<Taken> {
  const message = await messageOf(db, returns, report);
  if (!message) return 'not-ours';
  const fate = fateOf(report.fates, message.address ?? '');
  if (!fate) return 'still-open';
  if (fate.action !== 'failed') return (await markReturned(db, message.id, null)) ? 'arrived' : 'still-open';
  const { id } = message;
  const problem = { code: 'message/returned', at: id, found: `the mail came back: ${said(fate.status)}` };
  if (!(await markReturned(db, id, problem))) return 'still-open';
  log(`message/returned: message ${id}: ${fate.status}`);
  return 'returned';
}

async function messageOf(db: Db, returns: Returns, { to }: DeliveryReport): Promise<Message | undefined> {
  for (const address of to) {
    const id = messageReturnedTo(returns, address);
    if (id !== undefined) return findReturned(db, id);
  }
  return undefined;
}

/** What became of the message: of the address that it went to, where the report tells that apart; arriving anywhere is arriving. */
function fateOf(fates: readonly Fate[], address: string): Fate | undefined {
  const own = fates.filter(({ recipient }) => recipient === address.toLowerCase());
  const about = own.length > 0 ? own : fates;
  return about.find(({ action }) => action === 'delivered') ?? about.find(({ action }) => action === 'failed');
}

/** The most frequent reasons (RFC 3463), for people. */
const REASONS: readonly (readonly [start: string, words: string])[] = [
  ['5.1.', 'there is no such mailbox'],
  ['5.2.1', 'the mailbox is closed'],
  ['.2.2', 'the mailbox is full'],
  ['5.3.4', 'the message is too large'],
  ['4.4.', 'the mail server of the recipient did not answer for days'],
  ['5.4.', 'the mail server of the recipient cannot be found'],
  ['5.7.', 'the mail server of the recipient refuses it by its own rules'],
];

function said(status: string): string {
  const words = REASONS.find(([start]) => status.includes(start))?.[1] ?? 'the mail server gave up';
  return status === '' ? words : `${words} (${status})`;
}
