import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HOUR, MONDAY } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { attachUploads } from './attach-uploads.ts';
import { contentOf } from './content-of.ts';
import { documentsOf } from './documents-of.ts';
import { findDocument } from './find-document.ts';
import { type NewDocument, saveDocument } from './save-document.ts';

const letter = (change: Partial<NewDocument> = {}): NewDocument => ({
  id: randomUUID(),
  name: 'decision.pdf',
  type: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.7 granted'),
  kind: 'issued',
  at: MONDAY,
  letter: 'grant',
  ...change,
});
const lease = (uploadedBy = 'citizen'): NewDocument => ({
  id: randomUUID(),
  name: 'lease.pdf',
  type: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.7 lease'),
  kind: 'uploaded',
  at: MONDAY,
  uploadedBy,
});

onEveryDatabase((store) => {
  const db = () => store().db;

  describe('a letter', () => {
    test('is kept with its bytes, under their hash', async () => {
      const caseId = randomUUID();
      const issued = letter({ caseId, code: `code-${caseId}`, sealedBy: 'f'.repeat(64) });
      const saved = await saveDocument(db(), issued);
      expect(saved).toEqual({
        id: issued.id,
        caseId,
        name: 'decision.pdf',
        type: 'application/pdf',
        size: 16,
        sha256: '5666eda0df7d6457c645a5c86bc87f0e9574c7d91d7fe9131888582f7dd16d28',
        kind: 'issued',
        issuedAt: MONDAY,
        letter: 'grant',
        uploadedBy: null,
        code: issued.code,
        sealedBy: issued.sealedBy,
        openedAt: null,
        revokedAt: null,
        revokedBy: null,
        revokedWhy: null,
      });
      expect(await findDocument(db(), issued.id)).toEqual(saved);
      expect(Buffer.from((await contentOf(db(), saved.sha256)) ?? [])).toEqual(Buffer.from(issued.bytes));
    });

    test('issued again stays the one that may have been read already', async () => {
      const first = letter();
      const saved = await saveDocument(db(), first);
      const again = await saveDocument(db(), {
        ...first,
        bytes: new TextEncoder().encode('another'),
        at: MONDAY + HOUR,
      });
      expect(again).toEqual(saved);
    });

    test('of two at the same moment one is kept', async () => {
      const issued = letter();
      const [one, two] = await Promise.all([saveDocument(db(), issued), saveDocument(db(), issued)]);
      expect(one).toEqual(two);
    });

    test('any bytes come back as they were', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256);
      const { sha256 } = await saveDocument(db(), letter({ bytes }));
      expect(Buffer.compare((await contentOf(db(), sha256)) ?? new Uint8Array(), bytes)).toBe(0);
    });

    test('a name that cannot be stored is refused', async () => {
      await expect(saveDocument(db(), letter({ name: 'a\0b.pdf' }))).rejects.toMatchObject({
        code: 'store/text-unstorable',
        problem: { at: '/name' },
      });
    });
  });

  test('a document that is not there is not found', async () => {
    expect(await findDocument(db(), 'nothing')).toBeUndefined();
    expect(await contentOf(db(), 'nothing')).toBeUndefined();
  });

  describe('uploads', () => {
    test('of the applicant become part of the case, again without effect', async () => {
      const caseId = randomUUID();
      const pieces = [lease(), lease()];
      for (const piece of pieces) await saveDocument(db(), piece);
      const documentIds = pieces.map(({ id }) => id);
      expect(await attachUploads(db(), { caseId, person: 'citizen', documentIds })).toEqual(documentIds);
      expect(await attachUploads(db(), { caseId, person: 'citizen', documentIds })).toEqual(documentIds);
      expect((await documentsOf(db(), caseId)).map(({ id }) => id)).toEqual(documentIds.toSorted());
    });

    test('of somebody else, of another case, and letters cannot be attached', async () => {
      const caseId = randomUUID();
      const theirs = lease('citizen-2');
      const elsewhere = lease();
      const issued = letter();
      for (const document of [theirs, elsewhere, issued]) await saveDocument(db(), document);
      await attachUploads(db(), { caseId: randomUUID(), person: 'citizen', documentIds: [elsewhere.id] });
      const documentIds = [theirs.id, elsewhere.id, issued.id, 'nothing'];
      expect(await attachUploads(db(), { caseId, person: 'citizen', documentIds })).toEqual([]);
      expect(await documentsOf(db(), caseId)).toEqual([]);
    });
  });
});
