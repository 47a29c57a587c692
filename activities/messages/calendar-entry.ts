import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { AppointmentTold, Message } from '#store/messages/message.ts';

/** What stands in a calendar for the last day or the appointment that a message names. */
export interface CalendarEntry {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly filename: string;
  readonly content: string;
}

/** Who writes, and from where. */
interface Organizer {
  readonly name: string;
  readonly address: string;
}

/**
 * The last day as a whole day, or the appointment, in the reader's calendar (RFC 5545). Its UID is that of the matter, so
 * that a later message about the same moves the entry instead of adding another, or takes it away (RFC 5546): its
 * SEQUENCE is higher. Nothing for a message that names no day.
 */
export function calendarEntry(message: Message, organizer: Organizer, link: string): CalendarEntry | undefined {
  const { due, appointment, event, revision, subject, createdAt } = message;
  const when = appointment ? timesOf(appointment) : due === null ? undefined : wholeDay(due);
  if (when === undefined || event === null) return undefined;
  const method = appointment?.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ method, prodId: { company: 'Dossier', product: 'Dossier' } });
  calendar.createEvent({
    ...when,
    id: `${event}@${organizer.address.split('@').at(-1) ?? ''}`,
    sequence: revision,
    stamp: new Date(createdAt),
    summary: subject,
    url: link,
    organizer: { name: organizer.name.replaceAll('"', "'"), email: organizer.address }, // no parameter holds a " (RFC 5545, 3.2)
    ...(appointment && { status: appointment.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED }),
    transparency: appointment ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  });
  return { method, filename: 'entry.ics', content: calendar.toString() };
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>;

const timesOf = (appointment: AppointmentTold): Times =>
  'day' in appointment
    ? wholeDay(appointment.day)
    : { start: new Date(appointment.from), end: new Date(appointment.until) };

const wholeDay = (day: string): Times => ({ start: new Date(`${day}T00:00:00Z`), allDay: true, timezone: null });
