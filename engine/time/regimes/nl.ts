import type { Regime } from '../regime.ts';
import { rollOver } from './roll-over.ts';

/**
 * The Netherlands: Algemene termijnenwet. A last day on a Saturday, Sunday or holiday moves to the next working day
 * (article 1), but not that of a limit counted backwards, nor of one of more than 90 days, twelve weeks or three months
 * (article 4): eight weeks move, and no longer once they have been extended to fourteen.
 */
export const nl: Regime = {
  id: 'nl',
  adjust: ({ end, backwards, long }, calendar) => (backwards || long ? [] : rollOver(end, calendar)),
};
