import { ApplicationFailure } from '@temporalio/activity';
import { addresseeOfPost } from '#engine/compose/letters/addressee.ts';
import { messageInWords } from '#engine/compose/messages/message-in-words.ts';
import type { Published } from '#engine/compose/published.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { Appointment } from '#engine/language/appointment.ts';
import { offeredLanguage } from '#engine/language/offered-language.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { opaqueId } from '#store/columns/opaque-id.ts';
import { documentsOf } from '#store/documents/documents-of.ts';
import { type NewMessage, queueMessage } from '#store/messages/queue-message.ts';
import { findAccount } from '#store/people/find-account.ts';
import { findPerson } from '#store/people/find-person.ts';
import { membersOf } from '#store/people/members-of.ts';
import type { Person } from '#store/people/person.ts';
import { findPreference } from '#store/preferences/find-preference.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import { orFinal } from '../or-final.ts';
import type { Parts } from '../parts.ts';
import { appointmentTold } from './appointment-told.ts';
import { channelFor } from './channel-for.ts';

interface Order {
  readonly message: string;
  readonly to: string;
  readonly channels?: readonly string[];
  readonly due?: string;
  readonly appointment?: Appointment;
}

/**
 * Writes a message to each of those it is for, into the outbox, once for each key. Answers the ids of those that have to
 * be handed over; post waits to be printed, and whoever cannot be reached finds it in the portal. One that failed before
 * goes on the way that is right by now.
 */
export const sendMessage =
  (parts: Parts) =>
  async (request: ActivityRequest): Promise<{ queued: string[] }> => {
    const { key, caseId, procedure, version, input, facts } = request;
    const published = await parts.definitions.find(procedure, version);
    const { definition } = published;
    const order = input as unknown as Order;
    const about = facts.case as JsonObject;
    const calendar = calendarOf(order, request, published);
    const queued: string[] = [];
    for (const person of await peopleFor(parts, definition, order.to, [about.applicant, about.mandatary])) {
      const isApplicant = order.to === 'applicant';
      const preference = isApplicant ? await findPreference(parts.db, person.id) : undefined;
      const spoken = isApplicant ? String(about.language) : person.language;
      const language = offeredLanguage(definition.languages, preference?.language, spoken);
      const reached = isApplicant ? await reachedAt(parts, person, request, definition) : [];
      const postalAddress = reached.length === 0 ? null : reached.join('\n');
      const { channel, address } = channelFor({ person, preference, wanted: order.channels, postalAddress }, parts);
      const {
        id,
        state,
        channel: taken,
      } = await queueMessage(parts.db, {
        key: `${key}/${person.id}`,
        caseId,
        recipient: person.id,
        address,
        role: order.to,
        channel,
        language,
        ...orFinal(() => messageInWords(published, order, facts, language)),
        state: channel === 'portal' ? 'outbox' : 'queued',
        at: Date.now(),
        calendar,
      });
      if (state === 'queued' && taken !== 'post') queued.push(id);
    }
    return { queued };
  };

/** The applicant's go to whoever has their mandate too. A message that nobody would get fails for good (`message/no-recipient`), so that somebody notices. */
async function peopleFor(
  { db }: Parts,
  { roles }: Procedure,
  role: string,
  applicants: readonly (Json | undefined)[],
): Promise<readonly Person[]> {
  const group = roles?.[role]?.group;
  const people =
    role === 'applicant'
      ? (await Promise.all(applicants.filter((id) => typeof id === 'string').map((id) => findPerson(db, id)))).filter(
          (person) => person !== undefined,
        )
      : group === undefined
        ? []
        : await membersOf(db, group);
  if (people.length === 0) throw ApplicationFailure.nonRetryable(`nobody is ${role}`, 'message/no-recipient');
  return people;
}

/** Where post reaches somebody: the applicant as the letters say that the case has issued, the newest first. */
async function reachedAt(
  { db }: Parts,
  person: Person,
  { caseId, facts }: ActivityRequest,
  definition: Procedure,
): Promise<readonly string[]> {
  const account = (await findAccount(db, person.id)) ?? { name: person.name, address: [] };
  const { applicant, language } = facts.case as JsonObject;
  if (person.id !== applicant) return account.address;
  const issued = (await documentsOf(db, caseId)).flatMap(({ letter }) => letter ?? []).toReversed();
  const known = { facts, account, language: offeredLanguage(definition.languages, language) };
  return addresseeOfPost(definition, issued, known).address;
}

/** What a message says for calendars: the appointment that it tells of, or the last day. */
function calendarOf(
  { appointment, due }: Order,
  { key, caseId, facts }: ActivityRequest,
  { definition, plan }: Published,
): NewMessage['calendar'] {
  if (appointment) {
    const told = appointmentTold(appointment, facts, plan.calendar.zone);
    const isOfTheCase = Object.hasOwn(definition.data, appointment.day.split('.')[0] ?? '');
    const event = isOfTheCase ? opaqueId(`${caseId}/${appointment.day}`) : matterOf(key);
    return told && { appointment: told, event };
  }
  return due === undefined ? undefined : { due, event: matterOf(key) };
}

/** The visit whose day it is: a request, its reminders, and what comes of it are one matter. */
const matterOf = (key: string): string => opaqueId(key.slice(0, key.lastIndexOf(':')));
