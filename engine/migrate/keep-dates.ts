import type { CaseState, Hold, Visit } from '../kernel/state.ts';

/**
 * A state on a new version with the dates that ran already: a date was told to people on the day on which it was worked
 * out, and another version does not work it out again. What the new version alone waits for has its own.
 */
export function keepDates(running: CaseState, state: CaseState): CaseState {
  const visits: Record<string, Visit> = {};
  for (const [id, visit] of Object.entries(state.visits)) {
    const before = running.visits[id];
    visits[id] = before === undefined ? visit : { ...visit, holds: datedAs(before.holds, visit.holds) };
  }
  return { ...state, visits, clocks: { ...state.clocks, ...running.clocks } };
}

function datedAs(before: Visit['holds'], holds: Visit['holds']): Visit['holds'] {
  const dated: Record<string, Hold> = {};
  for (const [key, hold] of Object.entries(holds)) dated[key] = datedLike(before[key], hold);
  return dated;
}

function datedLike(before: Hold | undefined, hold: Hold): Hold {
  if (before?.type === 'timer' && hold.type === 'timer') return before;
  if (before?.type === 'activity' && hold.type === 'activity') return before; // its request names the date
  if (before?.type === 'clock' && hold.type === 'clock') {
    const { at: _new, ...free } = hold;
    return before.at === undefined ? free : { ...free, at: before.at };
  }
  if (before?.type === 'task' && hold.type === 'task' && before.due !== undefined && hold.due !== undefined) {
    const { due: _new, dueDay: _day, ...free } = hold;
    return { ...free, due: before.due, ...(before.dueDay !== undefined && { dueDay: before.dueDay }) };
  }
  return hold;
}
