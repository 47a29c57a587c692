import type { Regime } from '../regime.ts';

/**
 * France: the time limits of authorities run from date to date and end on their last day, whatever day of the week it
 * is ("délai non franc"). The clear days and the roll-over of articles 641 and 642 of the code of civil procedure are of
 * judicial time limits; where a remedy has them, its definition adds the day.
 */
export const fr: Regime = { id: 'fr', adjust: () => [] };
