import type { Effect, Entry } from '../kernel/effect.ts';
import type { Actor } from '../kernel/event.ts';
import { type CaseState, type Hold, holdId } from '../kernel/state.ts';

/**
 * What the host must do is the difference between what was held and what is held.
 * So nothing is ever started for a visit that is already gone, and nothing a visit held is forgotten.
 */
export function effectsBetween(
  before: CaseState,
  after: CaseState,
  entries: readonly Entry[],
  by: Actor | undefined,
  finished?: string,
): Effect[] {
  const effects: Effect[] = [];
  for (const [id, visit] of Object.entries(before.visits)) {
    if (visit === after.visits[id]) continue;
    for (const [key, hold] of Object.entries(visit.holds))
      if (after.visits[id]?.holds[key]?.type !== hold.type) effects.push(...released(holdId(id, key), hold, finished));
  }
  for (const [id, visit] of Object.entries(after.visits)) {
    if (visit === before.visits[id]) continue;
    for (const [key, hold] of Object.entries(visit.holds))
      if (before.visits[id]?.holds[key] !== hold) effects.push(...taken(holdId(id, key), hold));
  }
  if (entries.length > 0) effects.push({ do: 'record', at: after.now, ...(by && { by }), entries });
  return effects;
}

function released(id: string, hold: Hold, finished?: string): Effect[] {
  if (hold.type === 'task') return [{ do: 'close-task', task: id }];
  if (hold.type === 'activity' && !hold.incident && id !== finished) return [{ do: 'cancel-activity', activity: id }];
  return [];
}

function taken(id: string, hold: Hold): Effect[] {
  if (hold.type === 'task') return [{ do: 'open-task', task: id, hold }];
  if (hold.type === 'activity' && !hold.incident)
    return [{ do: 'start-activity', activity: id, name: hold.name, input: hold.input }];
  return [];
}
