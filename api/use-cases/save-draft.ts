import { randomUUID } from 'node:crypto';
import type { JsonObject } from '#engine/kernel/json.ts';
import { saveDraft as draftInStore } from '#store/drafts/save-draft.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';

export interface DraftToSave {
  /** Of the draft that is gone on with; a new one begins without. */
  readonly id?: string | undefined;
  readonly procedure: string;
  readonly version: number;
  readonly language: string;
  /** As entered, right or wrong. */
  readonly values: JsonObject;
  readonly page: number;
}

/** Keeps an unfinished application for its author. Answers the draft's id. */
export async function saveDraft({ store, now }: Deps, asker: Asker, draft: DraftToSave): Promise<string | Refusal> {
  const { id = randomUUID() } = draft;
  const saved = await draftInStore(store.db, { ...draft, id, person: asker.person, at: now() });
  return saved ? id : nothingHere();
}
