import { addToDay } from '../civil-day.ts';
import type { Regime } from '../regime.ts';
import { rollOver } from './roll-over.ts';

/**
 * France, before a court: clear days ("délai franc"). Neither the day of the event nor the last day is counted, and an
 * end on a Saturday, Sunday or holiday moves to the next working day (article 642 of the code of civil procedure, which
 * the administrative courts follow). Limits counted backwards stay.
 */
export const frClear: Regime = {
  id: 'fr-clear',
  adjust({ end, backwards }, calendar) {
    if (backwards) return [];
    const to = addToDay(end, { days: 1 });
    return [{ because: 'clear-days', from: end, to, daysOff: [] }, ...rollOver(to, calendar)];
  },
};
