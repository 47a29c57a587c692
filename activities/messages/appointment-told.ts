import { valueAt } from '#engine/fields/value-at.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Appointment } from '#engine/language/appointment.ts';
import { isDay } from '#engine/time/civil-day.ts';
import { instantAt } from '#engine/time/zone.ts';
import type { AppointmentTold } from '#store/messages/message.ts';

const MINUTES = 60;
const MS_PER_MINUTE = 60_000;
/** As people write it: 14:30, 14.30, 14h30, 9 h. */
const TIME = /^([01]?\d|2[0-3])(?:[:.]([0-5]\d)|\s?h\s?([0-5]\d)?)$/iu;

/**
 * When an appointment takes place, as the case file has it, by the clocks of `zone`. The whole day where no time is
 * written, or one in words ("in the morning"). Nothing where no day is written.
 */
export function appointmentTold(
  { day: dayField, time: timeField, minutes = MINUTES, cancelled }: Appointment,
  file: JsonObject,
  zone: string,
): AppointmentTold | undefined {
  const day = valueAt(file, dayField);
  if (!isDay(day)) return undefined;
  const written = timeField === undefined ? undefined : valueAt(file, timeField);
  const time = typeof written === 'string' ? TIME.exec(written.trim()) : null;
  const whether = cancelled && { cancelled };
  if (!time) return { day, ...whether };
  const [, hours = '', ofColon, ofH] = time;
  const from = instantAt(day, `${hours.padStart(2, '0')}:${ofColon ?? ofH ?? '00'}`, zone);
  return { from, until: from + minutes * MS_PER_MINUTE, ...whether };
}
