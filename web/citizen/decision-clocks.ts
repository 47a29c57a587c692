import type { Version } from '#api/procedures/procedures.ts';
import type { RunningClock } from '#engine/kernel/state.ts';
import type { Duration } from '#engine/time/duration.ts';

type Clocks = Readonly<Record<string, RunningClock>>;

/** The running time limits within which a decision is due; those that a step keeps are of something else. */
export const decisionClocks = ({ plan }: Version, clocks: Clocks): RunningClock[] =>
  Object.entries(clocks).flatMap(([name, clock]) => (plan.clocks[name]?.stops === undefined ? [clock] : []));

/** How long a decision takes at most, where that is the same for every application. */
export function decisionTime({ procedure }: Version): Duration | undefined {
  const limits = Object.values(procedure.clocks ?? {}).filter(({ stops }) => stops === undefined);
  const [first, ...others] = limits.map(({ after }) => after as Duration);
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}
