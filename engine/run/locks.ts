import type { Draft } from './draft.ts';

/** Lets the longest waiting visit in whose lock is free. A lock is held like anything else, so leaving frees it. */
export function grantLock(draft: Draft): boolean {
  const taken = new Set<string>();
  for (const { holds } of draft.visits().values())
    if (holds.lock?.type === 'lock' && !holds.lock.waiting) taken.add(holds.lock.name);
  for (const [visit, { holds }] of draft.visits()) {
    if (holds.lock?.type !== 'lock' || !holds.lock.waiting || taken.has(holds.lock.name)) continue;
    draft.hold(visit, 'lock', { type: 'lock', name: holds.lock.name });
    draft.agenda.push({ visit, signal: undefined });
    return true;
  }
  return false;
}
