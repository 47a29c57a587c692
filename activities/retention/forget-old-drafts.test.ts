import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { findDraft } from '#store/drafts/find-draft.ts';
import { saveDraft } from '#store/drafts/save-draft.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { DefinitionCache } from '../definition-cache.ts';
import { publishRentSubsidy } from '../support/rent-subsidy-case.ts';
import { forgetOldDrafts } from './forget-old-drafts.ts';

const BEGUN = Date.UTC(2026, 10, 30, 9);
const DAY = 86_400_000;

onEveryDatabase((store) => {
  beforeAll(() => publishRentSubsidy(store().db));

  test('an unfinished application is kept as long as its procedure says, from when it was last worked on', async () => {
    const { db } = store();
    const draft = { procedure: 'rent-subsidy', version: 1, language: 'fr', values: {}, page: 1 };
    const [left, resumed] = [randomUUID(), randomUUID()];
    for (const id of [left, resumed]) await saveDraft(db, { ...draft, id, person: 'citizen', at: BEGUN });
    await saveDraft(db, { ...draft, id: resumed, person: 'citizen', at: BEGUN + 30 * DAY });
    const definitions = new DefinitionCache(db);
    expect(await forgetOldDrafts(db, definitions, BEGUN + 59 * DAY)).toBe(0);
    expect(await forgetOldDrafts(db, definitions, BEGUN + 63 * DAY)).toBe(1);
    expect(await findDraft(db, left, 'citizen')).toBeUndefined();
    expect(await findDraft(db, resumed, 'citizen')).toBeDefined();
    expect(await forgetOldDrafts(db, definitions, BEGUN + 120 * DAY)).toBe(1);
  });
});
