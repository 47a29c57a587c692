import type { Regime } from '../regime.ts';

/**
 * United Kingdom: a statute says itself whether it counts working days; no general law moves the last day of a time
 * limit on an authority. What is counted in working days ends on one by itself.
 */
export const uk: Regime = { id: 'uk', adjust: () => [] };
