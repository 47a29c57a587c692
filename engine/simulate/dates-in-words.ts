import { deriveClock } from '../time/derivation.ts';
import { derivationInWords } from '../time/derivation-in-words.ts';
import type { Simulation } from './simulation.ts';

/** A legal clock of a case as it stood at the end: its last day, absent while it stands still, and how it comes about. */
export interface ClockInWords {
  readonly clock: string;
  readonly lastDay?: string;
  readonly derivation: readonly string[];
}

export function datesInWords({ plan, state }: Simulation): ClockInWords[] {
  return Object.entries(state.clocks).flatMap(([clock, running]) => {
    const rule = plan.clocks[clock];
    if (!rule) return [];
    const { lastDay } = running;
    const derivation = derivationInWords(deriveClock(rule, running, plan.calendar), 'en');
    return [{ clock, ...(lastDay !== undefined && { lastDay }), derivation }];
  });
}
