import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { takeMail } from './take-mail.ts';

type Mailbox = Parameters<typeof takeMail>[0] & {
  /** A Maildir, into which the mail server puts what comes back and what people answer. */
  readonly folder: string;
};

/**
 * Takes what is new in the mailbox: reports and answers are written down at the messages that they are about;
 * everything is then seen, and stays there for people to read, flagged where it could not be read here. Answers how
 * many messages came back.
 */
export async function takeMailbox({ folder, ...intake }: Mailbox): Promise<number> {
  await Promise.all(['new', 'cur', 'tmp'].map((part) => mkdir(join(folder, part), { recursive: true })));
  let returned = 0;
  for (const name of (await readdir(join(folder, 'new'))).toSorted()) {
    const file = join(folder, 'new', name);
    const taken = await takeMail(intake, await readFile(file));
    if (taken === 'returned') returned++;
    const flags = taken === 'unreadable' ? 'FS' : 'S';
    await rename(file, join(folder, 'cur', `${name.replace(/:2,.*$/, '')}:2,${flags}`));
    if (taken === 'unreadable') intake.log(`the mail ${name} cannot be read: it is flagged in the mailbox, for people`);
  }
  return returned;
}
