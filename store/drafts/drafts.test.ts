import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { HOUR, MONDAY } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { deleteDraft } from './delete-draft.ts';
import { findDraft } from './find-draft.ts';
import { listDrafts } from './list-drafts.ts';
import { type SavedDraft, saveDraft } from './save-draft.ts';

const begun = (person: string): SavedDraft => ({
  id: randomUUID(),
  person,
  procedure: 'rent-subsidy',
  version: 1,
  language: 'fr',
  values: { application: { rent: '1100.00' } },
  page: 1,
  at: MONDAY,
});

onEveryDatabase((store) => {
  const db = () => store().db;

  test('an application is begun, gone on with, and let go', async () => {
    const person = randomUUID();
    const draft = begun(person);
    expect(await saveDraft(db(), draft)).toBe(true);
    const values = { application: { rent: '1200.00', iban: 'LU28' } };
    expect(await saveDraft(db(), { ...draft, values, page: 2, language: 'de', at: MONDAY + HOUR })).toBe(true);
    const { at: _first, ...saved } = draft;
    const found = { ...saved, values, page: 2, language: 'de', updatedAt: MONDAY + HOUR };
    expect(await findDraft(db(), draft.id, person)).toEqual(found);
    expect(await listDrafts(db(), person)).toEqual([found]);
    expect(await deleteDraft(db(), draft.id, person)).toBe(true);
    expect(await deleteDraft(db(), draft.id, person)).toBe(false);
    expect(await listDrafts(db(), person)).toEqual([]);
  });

  test('nobody reads, changes or deletes the draft of another person', async () => {
    const draft = begun(randomUUID());
    await saveDraft(db(), draft);
    expect(await saveDraft(db(), { ...draft, person: 'citizen-2', values: {} })).toBe(false);
    expect(await findDraft(db(), draft.id, 'citizen-2')).toBeUndefined();
    expect(await deleteDraft(db(), draft.id, 'citizen-2')).toBe(false);
    expect(await findDraft(db(), draft.id, draft.person)).toMatchObject({ values: draft.values });
  });
});
