import { calendars } from '../calendars.ts';
import type { Check } from '../check.ts';
import { suggestion } from '../did-you-mean.ts';
import { error } from '../finding.ts';

/** The calendar is one that exists. */
export const calendar: Check = ({ procedure }) =>
  Object.hasOwn(calendars, procedure.calendar)
    ? []
    : [
        error(
          'reference/unknown-calendar',
          '/calendar',
          `There is no calendar "${procedure.calendar}".`,
          suggestion(procedure.calendar, Object.keys(calendars)),
        ),
      ];
