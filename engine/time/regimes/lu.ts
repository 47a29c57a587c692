import type { Regime } from '../regime.ts';
import { rollOver } from './roll-over.ts';

/**
 * Luxembourg: European Convention on the Calculation of Time-Limits (Basel, 16 May 1972, ETS 76), approved by the law
 * of 30 May 1984. A last day on a Saturday, Sunday or holiday moves to the next working day (article 5); limits counted
 * backwards do not move.
 */
export const lu: Regime = {
  id: 'lu',
  adjust: (period, calendar) => (period.backwards ? [] : rollOver(period.end, calendar)),
};
