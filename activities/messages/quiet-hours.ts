import { addToDay } from '#engine/time/civil-day.ts';
import { dayOf, instantAt, localTime } from '#engine/time/zone.ts';

/** The hours in which nobody is disturbed; they may go past midnight. */
export interface QuietHours {
  /** `HH:MM` on the clocks of the zone. */
  readonly from: string;
  readonly until: string;
  /** IANA time zone. */
  readonly zone: string;
}

/** When the quiet hours end in which an instant lies (epoch ms); nothing when it does not lie in any. */
export function quietUntil(now: number, { from, until, zone }: QuietHours): number | undefined {
  const time = localTime(now, zone).slice(0, 5);
  const isQuiet = from <= until ? time >= from && time < until : time >= from || time < until;
  if (!isQuiet) return undefined;
  const today = dayOf(now, zone);
  return instantAt(time < until ? today : addToDay(today, { days: 1 }), until, zone);
}
