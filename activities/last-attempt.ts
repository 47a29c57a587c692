import { activityInfo } from '@temporalio/activity';

/** The longest that passes from one attempt to the end of the next: see the retries in `workflows/far.ts`. In milliseconds. */
const PAUSE = 11 * 60_000;

/** Whether the time for the work at hand is over before another attempt has ended, after a pause (in milliseconds). */
export function isLastAttempt(pause = 0): boolean {
  const { scheduledTimestampMs, scheduleToCloseTimeoutMs } = activityInfo();
  return Date.now() + pause + PAUSE >= scheduledTimestampMs + scheduleToCloseTimeoutMs;
}
