import { heldBy } from '../kernel/state.ts';
import { HAND_OFF_ANSWERED } from '../steps/hand-off/answered.ts';
import type { Simulation } from './simulation.ts';

/** The visit of that step that waits for a partner's answer; of several the first. */
export const awaitingAnswer = (simulation: Simulation, step: string): string | undefined =>
  simulation
    .held('message', step)
    .filter((id) => simulation.holdOf(id, 'message')?.name === HAND_OFF_ANSWERED)
    .map((id) => heldBy(id).visit)[0];
