import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { demoPeople } from '#api/session/demo-people.ts';
import { assessedFacts } from '#engine/compose/support/assessed-case.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { structureOf, wordsOf } from '#pdf/support/read-pdf.ts';
import { fingerprintOf } from '#seal/certificates.ts';
import { developmentKey } from '#seal/keys/development-key.ts';
import { readSeal } from '#seal/read-seal.ts';
import { contentOf } from '#store/documents/content-of.ts';
import { documentsOf } from '#store/documents/documents-of.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { savePreference } from '#store/preferences/save-preference.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { failureOf, parts, publishRentSubsidy, requestAt } from '../support/rent-subsidy-case.ts';
import { issueDocument } from './issue-document.ts';

/** The file of this name inside a PDF, as poppler finds it; nothing where there is none. */
function attachedTo(bytes: Uint8Array, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-attached-'));
  writeFileSync(join(folder, 'letter.pdf'), bytes);
  spawnSync('pdfdetach', ['-saveall', 'letter.pdf'], { cwd: folder });
  return existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
}

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

  test('a letter goes to the postal address of the account, where the case knows none', async () => {
    const [citizen] = demoPeople;
    if (citizen) await seedPeople(store().db, [{ ...citizen, id: 'settled' }]);
    const postalAddress = '1, rue Neuve\nL-2222 Luxembourg';
    await savePreference(store().db, 'settled', { channel: 'portal', language: 'fr', phone: null, postalAddress });
    const facts = assessedFacts();
    const about = { ...facts, case: { ...(facts.case as JsonObject), applicant: 'settled' } };
    const { sha256 } = await issue(requestAt('grant', grant, about));
    const bytes = (await contentOf(store().db, sha256)) ?? new Uint8Array();
    expect(structureOf(bytes)).toContain('Léa Hoffmann 1, rue Neuve L-2222 Luxembourg');
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

  test('of a decision it carries what it says as data, too', async () => {
    const refused = assessedFacts({}, { rent: '500.00' });
    const { sha256 } = await issue(requestAt('refuse', refusal, refused));
    const bytes = (await contentOf(store().db, sha256)) ?? new Uint8Array();
    const told = JSON.parse(attachedTo(bytes, 'decision.json')) as Record<string, object[]>;
    expect(told).toMatchObject({
      format: 'dossier/decision/1',
      reference: 'RS-2026-0001',
      procedure: { name: 'rent-subsidy', version: 1 },
      decision: 'refused',
      adverse: true,
      date: '2026-12-03',
      verification: { address: expect.stringMatching(/^https:\/\/dossier\.example\/verify\/[2-9A-Z-]{15}$/) },
    });
    const criterion = { id: expect.any(String), text: expect.any(String), verdict: 'not-met' };
    const place = { law: expect.stringContaining('aid#'), citation: expect.stringContaining('Loi du 7 août 2023') };
    expect(told.criteria).toContainEqual({ ...criterion, ...place });
    const [remedy] = told.remedies as { until: string; body: string }[];
    expect(wordsOf(bytes)).toContain(remedy?.body);
    expect(remedy?.until).toBe('2027-03-03');
    const { sha256: acknowledged } = await issue(requestAt('grant', { letter: 'grant' }));
    expect(attachedTo((await contentOf(store().db, acknowledged)) ?? new Uint8Array(), 'decision.json')).toBe('');
  });

  test('a machine reads what a person reads, passage by passage, with the values that stand there', async () => {
    const { sha256 } = await issue(requestAt('grant', grant));
    const bytes = (await contentOf(store().db, sha256)) ?? new Uint8Array();
    const told = JSON.parse(attachedTo(bytes, 'decision.json')) as { text: string[]; values: JsonObject };
    expect(told).toMatchObject({
      subject: 'Octroi de la subvention de loyer',
      values: { 'assessment.amount': '120.00' },
    });
    expect(told.text).toContainEqual(expect.stringMatching(/120,00 € vous est accordée/));
    const read = structureOf(bytes).join(' ').replaceAll(/\s+/g, ' ');
    for (const said of told.text) expect(read).toContain(said);
    for (const place of Object.keys(told.values)) expect(place).toMatch(/^(assessment|case|application)\./);
  });

  test('is sealed where there is a key, and known by its code and its seal', async () => {
    const key = await developmentKey(mkdtempSync(join(tmpdir(), 'dossier-seal-')));
    const request = requestAt('grant', grant);
    const issued = await issueDocument(parts(store().db, { sealing: { afar: false, open: async () => ({ key }) } }))(
      request,
    );
    const seal = await readSeal((await contentOf(store().db, issued.sha256)) ?? new Uint8Array());
    expect(seal).toMatchObject({ state: 'whole', exact: true, fingerprint: fingerprintOf(key.chain) });
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
    const failed = failureOf(
      issueDocument(parts(store().db, { sealing: { afar: false, open: async () => ({ key: away }) } }))(request),
    );
    expect(await failed).toEqual({ code: 'document/not-sealed', final: false });
    expect(await documentsOf(store().db, request.caseId)).toEqual([]);
  });

  test('a certificate that has ended seals no letter: it waits for another', async () => {
    const key = await developmentKey(mkdtempSync(join(tmpdir(), 'dossier-seal-')));
    vi.useFakeTimers({ now: Date.now() + 11 * 366 * 86_400_000, toFake: ['Date'] });
    const request = requestAt('grant', grant);
    const sealing = { afar: false, open: async () => ({ key }) };
    const failed = failureOf(issueDocument(parts(store().db, { sealing }))(request));
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
