import { ApplicationFailure } from '@temporalio/activity';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { MessageDefinition } from '#engine/language/message.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { type Language, languages } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { findPerson } from '#store/people/find-person.ts';
import { membersOf } from '#store/people/members-of.ts';
import type { Person } from '#store/people/person.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';
import { type Filling, renderText } from '../templates/render-text.ts';
import { builtInMessages } from './built-in-messages.ts';

const LONGEST_SUBJECT = 250;

interface Order {
  readonly message: string;
  readonly to: string;
  readonly channels?: readonly string[];
  readonly due?: string;
}

/**
 * Writes a message to each of those it is for, into the outbox, once for each key. Answers the ids of those that have to
 * leave by mail; without a mail server, or without an address, they stay where they can be read.
 */
export const sendMessage =
  (parts: Parts) =>
  async ({ key, caseId, procedure, version, input, facts }: ActivityRequest): Promise<{ queued: string[] }> => {
    const { definition, plan } = await parts.definitions.find(procedure, version);
    const order = input as unknown as Order;
    const message = messageFor(definition, order);
    const about = facts.case as JsonObject;
    const queued: string[] = [];
    for (const person of await peopleFor(parts, definition, order.to, String(about.applicant))) {
      const wanted = order.to === 'applicant' ? String(about.language) : person.language;
      const language = languageOf(wanted, definition.languages);
      const mailed = parts.mail !== undefined && person.email !== null && (order.channels?.includes('email') ?? true);
      const filling: Filling = {
        facts: { ...facts, ...input },
        data: definition.data,
        language,
        zone: plan.calendar.zone,
      };
      const { id, state } = await queueMessage(parts.db, {
        key: `${key}/${person.id}`,
        caseId,
        recipient: person.id,
        address: person.email,
        role: order.to,
        channel: mailed ? 'email' : 'portal',
        language,
        subject: oneLine(renderText(wordsIn(message.subject, language), filling)),
        body: renderText(wordsIn(message.body, language), filling),
        state: mailed ? 'queued' : 'outbox',
        at: Date.now(),
      });
      if (state === 'queued' || state === 'failed') queued.push(id);
    }
    return { queued };
  };

function messageFor({ messages }: Procedure, { message: name, due }: Order): MessageDefinition {
  const declared = messages?.[name];
  if (declared) return declared;
  const own = builtInMessages[name];
  if (!own) throw ApplicationFailure.nonRetryable(`there is no message ${name}`, 'message/unknown-template');
  return due === undefined ? { ...own, body: own.undated } : own;
}

/** A message that nobody would get fails for good (`message/no-recipient`), so that somebody notices. */
async function peopleFor(
  { db }: Parts,
  { roles }: Procedure,
  role: string,
  applicant: string,
): Promise<readonly Person[]> {
  const group = roles?.[role]?.group;
  const people =
    role === 'applicant'
      ? [await findPerson(db, applicant)].filter((person) => person !== undefined)
      : group === undefined
        ? []
        : await membersOf(db, group);
  if (people.length === 0) throw ApplicationFailure.nonRetryable(`nobody is ${role}`, 'message/no-recipient');
  return people;
}

const languageOf = (wanted: string, offered: readonly Language[]): Language =>
  offered.find((language) => language === wanted) ?? offered[0] ?? languages[0];

const oneLine = (subject: string): string =>
  Array.from(subject.replaceAll(/\s+/g, ' ').trim()).slice(0, LONGEST_SUBJECT).join('');
