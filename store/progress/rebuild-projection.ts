import { BEGINNING } from '../audit/chain.ts';
import { jsonText } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import { projectionAlone } from './project.ts';
import { type Projected, projectionOf } from './projection.ts';
import { writing } from './reference-taken.ts';

/**
 * Makes the projection equal to what the running case says of itself: its row, its open tasks and incidents.
 * `sequence` is what the store held before the case was asked; `newer`: the store has gone on since, nothing changed.
 * Timeline and audit are records, not projections, and stay as they are.
 */
export async function rebuildProjection(db: Db, projected: Projected): Promise<'rebuilt' | 'newer'> {
  const given = {
    ...projectionOf(projected),
    head: BEGINNING,
    departures: [],
    failures: [],
    repairs: [],
  };
  const written = await writing(projected, () => projectionAlone.run(db, jsonText(given)));
  return written ? 'rebuilt' : 'newer';
}
