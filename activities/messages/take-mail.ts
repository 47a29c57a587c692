import type { Taken } from '#api/ports/take-mail.ts';
import type { Db } from '#store/tables.ts';
import { openMail } from './open-mail.ts';
import { readReport } from './read-report.ts';
import type { Replies } from './replies/reply-address.ts';
import { takeReply } from './replies/take-reply.ts';
import type { Returns } from './return-address.ts';
import { takeReport } from './take-report.ts';

/** The mailboxes that there are; of one that is absent nothing is taken. */
export interface Mailboxes {
  readonly returns?: Returns | undefined;
  readonly replies?: Replies | undefined;
}

interface Intake extends Mailboxes {
  readonly db: Db;
  readonly log: (line: string) => void;
}

/** Takes a mail that came to us: a report of a mail server, or an answer to a message. */
export async function takeMail({ db, returns, replies, log }: Intake, raw: Uint8Array): Promise<Taken> {
  const mail = await openMail(raw);
  if (!mail) return 'unreadable';
  const report = returns && readReport(mail);
  const reported = report ? await takeReport({ db, returns, log }, report) : 'not-ours';
  return reported === 'not-ours' && replies ? takeReply({ db, replies }, mail) : reported;
}
