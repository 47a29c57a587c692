import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { demoPeople } from '#api/session/demo-people.ts';
import { wordsOf } from '#pdf/support/read-pdf.ts';
import { fingerprintOf } from '#seal/certificates.ts';
import { developmentKey } from '#seal/keys/development-key.ts';
import { readSeal } from '#seal/read-seal.ts';
import { contentOf } from '#store/documents/content-of.ts';
import { documentsOf } from '#store/documents/documents-of.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { assessedFacts, failureOf, parts, publishRentSubsidy, requestAt } from '../support/rent-subsidy-case.ts';
import { issueDocument } from './issue-document.ts';

const grant = { letter: 'grant', decision: 'granted', remedies: 'court' };
const refusal = { letter: 'refusal', decision: 'refused', remedies: 'court' };

onEveryDatabase((store) => {
  beforeAll(() => publishRentSubsidy(store().db));
  afterEach(() => {
    vi.useRealTimers();
  });
  const issue = (request: ReturnType<typeof requestAt>) => issueDocument(parts(store().db))(request);

  test('a letter is issued into the case, under the hash of its content', async () => {
    const request = requestAt('grant', grant);
    const issued = await issue(request);
    expect(issued.name).toBe('octroi-de-la-subvention-de-loyer-RS-2026-0001.pdf');
    const bytes = (await contentOf(store().db, issued.sha256)) ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(issued.sha256);
    expect(wordsOf(bytes)).toMatch(/Léa Hoffmann.*3 décembre 2026.*120,00 € vous est accordée/);
    expect(await documentsOf(store().db, request.caseId)).toEqual([
      expect.objectContaining({ id: issued.document, kind: 'issued', letter: 'grant', sha256: issued.sha256 }),
    ]);
  });

  test('issued again under the same key, it is the first one; at another moment, the same bytes', async () => {
    const request = requestAt('grant', grant);
    const first = await issue(request);
    expect(await Promise.all([issue(request), issue(request)])).toEqual([first, first]);
    expect(await documentsOf(store().db, request.caseId)).toHaveLength(1);

    // A restored database does not know it yet: what is issued anew is the same document.
    await store().db.deleteFrom('documents').where('id', '=', first.document).execute();
    vi.useFakeTimers({ now: Date.UTC(2031, 5, 1), toFake: ['Date'] });
    expect(await issue(request)).toEqual(first);
  });

  test('is sealed where there is a key, and known by its code and its seal', async () => {
    const key = await developmentKey(mkdtempSync(join(tmpdir(), 'dossier-seal-')));
    const request = requestAt('grant', grant);
    const issued = await issueDocument(parts(store().db, { sealing: { key } }))(request);
    const seal = await readSeal((await contentOf(store().db, issued.sha256)) ?? new Uint8Array());
    expect(seal).toEqual({ state: 'whole', exact: true, fingerprint: fingerprintOf(key.chain) });
    const [document] = await documentsOf(store().db, request.caseId);
    expect(document).toMatchObject({
      sealedBy: fingerprintOf(key.chain),
      code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{5}$/),
    });
  });

  test('a key out of reach is tried again, and no letter leaves without its seal', async () => {
    const { chain, algorithm } = await developmentKey(mkdtempSync(join(tmpdir(), 'dossier-seal-')));
    const away = { chain, algorithm, sign: () => Promise.reject(new Error('no answer')) };
    const request = requestAt('grant', grant);
    const failed = failureOf(issueDocument(parts(store().db, { sealing: { key: away } }))(request));
    expect(await failed).toEqual({ code: 'document/not-sealed', final: false });
    expect(await documentsOf(store().db, request.caseId)).toEqual([]);
  });

  test('what the step decides counts: an adverse one without a reason in its letter is not issued', async () => {
    const request = requestAt('refuse', refusal, assessedFacts());
    expect(await failureOf(issue(request))).toEqual({ code: 'document/no-reasons', final: true });
    expect(await documentsOf(store().db, request.caseId)).toEqual([]);
    expect((await issue(requestAt('refuse', refusal, assessedFacts({}, { rent: '500.00' })))).name).toMatch(/^refus-/);
    expect(await failureOf(issue(requestAt('acknowledge', refusal)))).toEqual({
      code: 'document/unknown-decision',
      final: true,
    });
  });

  test('a name that cannot be written is an incident', async () => {
    const [citizen] = demoPeople;
    if (citizen) await seedPeople(store().db, [{ ...citizen, id: 'li', name: '李小龙' }]);
    const facts = assessedFacts();
    const about = { ...(facts.case as object), applicant: 'li' };
    expect(await failureOf(issue(requestAt('grant', grant, { ...facts, case: about })))).toEqual({
      code: 'document/missing-glyph',
      final: true,
    });
    const nobody = { ...facts, case: { ...about, applicant: 'nobody' } };
    expect(await failureOf(issue(requestAt('grant', grant, nobody)))).toEqual({
      code: 'document/no-recipient',
      final: true,
    });
  });
});
