import type { Regime } from '../regime.ts';

/**
 * France: the time limits of authorities run from date to date and end on their last day, whatever day of the week it
 * is ("délai non franc"). Before a court they are clear days: `fr-clear`.
 */
export const fr: Regime = { id: 'fr', adjust: () => [] };
