import { calendars } from '../calendars.ts';
import type { Check } from '../check.ts';
import { fault, withName } from '../finding.ts';
import { meant } from '../words/suggested.ts';

/** The calendar is one that exists. */
export const calendar: Check = ({ procedure }) =>
  Object.hasOwn(calendars, procedure.calendar)
    ? []
    : [
        fault(
          'reference/unknown-calendar',
          '/calendar',
          withName(procedure.calendar, meant('/calendar', procedure.calendar, Object.keys(calendars))),
        ),
      ];
