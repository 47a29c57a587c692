import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Message } from '#store/messages/message.ts';

/** What stands in a calendar for the last day that a message names. */
export interface CalendarEntry {
  readonly method: 'PUBLISH';
  readonly filename: string;
  readonly content: string;
}

/**
 * The last day as a whole day in the reader's calendar (RFC 5545). Its UID is that of the matter, so that a later message
 * about the same moves the entry instead of adding another: its SEQUENCE is higher. Nothing for a message without a day.
 */
export function calendarEntry(message: Message, domain: string, link: string): CalendarEntry | undefined {
  const { due, event, revision, subject, createdAt } = message;
  if (due === null || event === null) return undefined;
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Dossier', product: 'Dossier' } });
  calendar.createEvent({
    id: `${event}@${domain}`,
    sequence: revision,
    start: new Date(`${due}T00:00:00Z`),
    allDay: true,
    timezone: null,
    stamp: new Date(createdAt),
    summary: subject,
    url: link,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return { method: 'PUBLISH', filename: 'entry.ics', content: calendar.toString() };
}
