import { createHash } from 'node:crypto';
import { dayOf } from '#engine/time/zone.ts';
import { claimDigest, markDigestSent } from '#store/digests/claim-digest.ts';
import { listPeople } from '#store/people/list-people.ts';
import type { Db } from '#store/tables.ts';
import { countWork } from '#store/tasks/count-work.ts';
import { digestWords } from './digest-words.ts';
import { htmlOf } from './html-of.ts';
import { knownLanguage } from './known-language.ts';
import { type MailContent, textOf } from './mail-content.ts';
import type { MailTransport } from './mail-transport.ts';

interface Digests {
  readonly db: Db;
  readonly mail: MailTransport;
  readonly publicUrl: string;
  /** IANA time zone of the day. */
  readonly zone: string;
  readonly log: (line: string) => void;
}

/**
 * Tells every officer who has work what waits for them, once a day whichever process does it. One that does not leave is
 * tried again later; should it have left without our knowing, the second has the same Message-ID. Answers how many left.
 */
export async function sendDigests(digests: Digests, now: number): Promise<number> {
  const { db, mail, publicUrl, zone, log } = digests;
  const day = dayOf(now, zone);
  let sent = 0;
  for (const person of await listPeople(db)) {
    const { id, email, name, groups, kind } = person;
    if (kind !== 'staff' || email === null || groups.length === 0) continue;
    const work = await countWork(db, { person: id, groups, today: day, now });
    if (work.open === 0 || !(await claimDigest(db, { person: id, day, at: now }))) continue;
    const language = knownLanguage(person.language);
    const content: MailContent = {
      language,
      subject: digestWords[language].subject(work),
      body: digestWords[language].body(work),
      link: `${publicUrl}/${language}/inbox`,
    };
    try {
      await mail.transporter.sendMail({
        from: { name: 'Dossier', address: mail.from },
        to: { name: name.replaceAll(/\p{Cc}/gu, ' '), address: email },
        subject: content.subject,
        text: textOf(content),
        html: htmlOf(content),
        messageId: `<${nameOf(id, day)}@${mail.from.split('@').at(-1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
      await markDigestSent(db, { person: id, day, at: now });
      sent++;
    } catch (error) {
      log(`a digest has not left: ${(error as { code?: string }).code ?? 'no answer'}`);
    }
  }
  return sent;
}

const nameOf = (person: string, day: string): string =>
  createHash('sha256').update(`digest ${person} ${day}`).digest('hex').slice(0, 40);
