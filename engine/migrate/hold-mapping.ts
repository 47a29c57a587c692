import { canonicalJson } from '../compile/canonical-json.ts';
import type { CaseState, Hold } from '../kernel/state.ts';

/** What becomes of something that an open visit holds, when its case moves to another version. */
export interface MovedHold {
  readonly visit: string;
  readonly hold: string;
  readonly type: Hold['type'];
  readonly becomes: 'same' | 'changed' | 'new' | 'gone';
  /** Of a changed one: what of it is another. */
  readonly what?: readonly string[];
}

/** All that is held before and after a case moves; the visits are the same. */
export function holdMapping(before: CaseState, after: CaseState): MovedHold[] {
  const moved: MovedHold[] = [];
  for (const [visit, { holds }] of Object.entries(before.visits))
    for (const [hold, was] of Object.entries(holds)) {
      const is = after.visits[visit]?.holds[hold];
      const { type } = was;
      if (is?.type !== type) moved.push({ visit, hold, type, becomes: 'gone' });
      else {
        const what = changedIn(was, is);
        moved.push({ visit, hold, type, ...(what.length > 0 ? { becomes: 'changed', what } : { becomes: 'same' }) });
      }
    }
  for (const [visit, { holds }] of Object.entries(after.visits))
    for (const [hold, { type }] of Object.entries(holds))
      if (before.visits[visit]?.holds[hold]?.type !== type) moved.push({ visit, hold, type, becomes: 'new' });
  return moved;
}

function changedIn(was: Hold, is: Hold): string[] {
  const [old, now]: Readonly<Record<string, unknown>>[] = [{ ...was }, { ...is }];
  return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter(
    (key) => canonicalJson(old?.[key] ?? null) !== canonicalJson(now?.[key] ?? null),
  );
}
