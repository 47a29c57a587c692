import { ApplicationFailure } from '@temporalio/activity';
import type { JsonObject } from '#engine/kernel/json.ts';
import { type Language, languages } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { findPerson } from '#store/people/find-person.ts';
import { membersOf } from '#store/people/members-of.ts';
import type { Person } from '#store/people/person.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';
import { renderText } from '../templates/render-text.ts';
import { builtInMessages } from './built-in-messages.ts';

interface Order {
  readonly message: string;
  readonly to: string;
  readonly channels?: readonly string[];
}

/**
 * Writes a message to each of those it is for, into the outbox, once for each key. Answers the ids of those that have to
 * leave by mail; without a mail server, or without an address, they stay where they can be read.
 */
export const sendMessage =
  (parts: Parts) =>
  async ({ key, caseId, procedure, version, input, facts }: ActivityRequest): Promise<{ queued: string[] }> => {
    const definition = await parts.definitions.find(procedure, version);
    const { message: name, to, channels } = input as unknown as Order;
    const message = definition.messages?.[name] ?? builtInMessages[name];
    if (!message) throw ApplicationFailure.nonRetryable(`no message ${name}`, 'message/unknown-template');
    const about = facts.case as JsonObject;
    const known: JsonObject = { ...facts, ...input };
    const queued: string[] = [];
    for (const person of await peopleFor(parts, definition.roles?.[to]?.group, to, String(about.applicant))) {
      const wanted = to === 'applicant' ? String(about.language) : person.language;
      const language = languageOf(wanted, definition.languages);
      const mailed = parts.mail !== undefined && person.email !== null && (channels?.includes('email') ?? true);
      const { id, state } = await queueMessage(parts.db, {
        key: `${key}/${person.id}`,
        caseId,
        recipient: person.id,
        address: person.email,
        role: to,
        channel: mailed ? 'email' : 'portal',
        language,
        subject: renderText(wordsIn(message.subject, language), known, language).replaceAll(/\s+/g, ' ').slice(0, 250),
        body: renderText(wordsIn(message.body, language), known, language),
        state: mailed ? 'queued' : 'outbox',
        at: Date.now(),
      });
      if (state === 'queued' || state === 'failed') queued.push(id);
    }
    return { queued };
  };

async function peopleFor(
  { db }: Parts,
  group: string | undefined,
  role: string,
  applicant: string,
): Promise<readonly Person[]> {
  if (role !== 'applicant') return group === undefined ? [] : membersOf(db, group);
  const person = await findPerson(db, applicant);
  if (!person) throw ApplicationFailure.nonRetryable('the applicant is not known', 'message/no-recipient');
  return [person];
}

const languageOf = (wanted: string, offered: readonly Language[]): Language =>
  offered.find((language) => language === wanted) ?? offered[0] ?? languages[0];
