import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { markReturned } from '#store/messages/mark-returned.ts';
import type { Db } from '#store/tables.ts';
import { readReport } from './read-report.ts';

interface Mailbox {
  readonly db: Db;
  /** A Maildir, into which the mail server puts what comes back to the address that mail is sent from. */
  readonly folder: string;
  readonly log: (line: string) => void;
}

/**
 * Takes what is new in the mailbox: reports are written down at the messages that they are about; everything is then
 * seen, and stays there for people to read. Answers how many messages came back.
 */
export async function takeReports({ db, folder, log }: Mailbox): Promise<number> {
  await Promise.all(['new', 'cur', 'tmp'].map((part) => mkdir(join(folder, part), { recursive: true })));
  let returned = 0;
  for (const name of (await readdir(join(folder, 'new'))).toSorted()) {
    const file = join(folder, 'new', name);
    const report = await readReport(await readFile(file));
    if (report) {
      const { messageId, arrived, status } = report;
      const at = messageId.slice(1, messageId.indexOf('@'));
      const problem = arrived ? null : { code: 'message/returned', at, found: `the mail came back: ${status}` };
      const known = await markReturned(db, messageId, problem);
      if (known && problem) {
        returned++;
        log(`message/returned: message ${at}: ${status}`);
      }
    }
    await rename(file, join(folder, 'cur', `${name.replace(/:2,.*$/, '')}:2,S`));
  }
  return returned;
}
