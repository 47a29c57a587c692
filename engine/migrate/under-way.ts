import type { CaseState, Hold } from '../kernel/state.ts';
import type { Reason } from './reason.ts';
import type { Renaming } from './renaming.ts';

/**
 * A step that would be called otherwise while the world works for it: the world answers to the name that it was given.
 */
export function underWay({ visits }: CaseState, renaming: Renaming): Reason | undefined {
  const waiting = Object.values(visits).find(
    ({ path, holds }) => renaming.name(path) !== path && Object.values(holds).some((hold) => isOutside(hold, path)),
  );
  return waiting && { why: 'under-way', step: waiting.path };
}

const isOutside = (hold: Hold, path: string): boolean =>
  hold.type === 'activity' || (hold.type === 'message' && hold.match === path);
