import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isReference } from '#store/cases/reference.ts';
import { type Answered, application, type Dossier } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

interface Sending {
  readonly as?: string;
  readonly key?: string | null;
  readonly body?: unknown;
}

/** Files as the citizen unless said otherwise; a key of null sends none. */
const post = ({ as = 'citizen', key = randomUUID(), body = whole() }: Sending = {}): Promise<Answered> =>
  dossier.ask('POST', '/api/cases', { as, body, headers: key === null ? {} : { 'idempotency-key': key } });

const whole = (change: object = {}, around: object = {}) => ({
  procedure: 'rent-subsidy',
  application: { ...application, ...change },
  ...around,
});

const faults = ({ json }: Answered): [string, string][] =>
  json.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);

describe('an application is filed', () => {
  test('and answered when the case can be read', async () => {
    const filed = await post();
    expect(filed.status).toBe(201);
    expect(filed.headers.get('location')).toBe(`/api/cases/${filed.json.id}`);
    expect(isReference(filed.json.reference)).toBe(true);
    expect(filed.json.reference).toMatch(/^RS-\d{4}-/);
    const read = await dossier.ask('GET', filed.json.links.self, { as: 'citizen' });
    expect(read.json).toMatchObject({ status: 'in-examination', milestone: 'En instruction', channel: 'online' });
    expect(read.json.data.application).toMatchObject({ rent: '1100.00 EUR', birthDate: '1990-05-02' });
    expect(read.json.clocks.decision).toMatchObject({ state: 'running' });
  });

  test('in the language that was asked for', async () => {
    const { json } = await post({ body: whole({}, { version: 1, language: 'lb', channel: 'online' }) });
    const read = await dossier.ask('GET', json.links.self, { as: 'citizen' });
    expect(read.json).toMatchObject({ language: 'lb', channel: 'online' });
  });

  test.each(['counter', 'post'])('what a citizen files did not come by %s, whatever they say', async (channel) => {
    const refused = await post({ body: whole({}, { channel }) });
    expect([refused.status, refused.json.code]).toEqual([403, 'application/not-by-you']);
  });

  test.each([
    ['by group', { application: { application } }],
    ['by dotted place', { application: dotted() }],
    ['with amounts that say their currency', { application: { ...application, rent: '1100.00 EUR' } }],
  ])('with its values %s', async (_how, change) => {
    const { status, json } = await post({ body: { procedure: 'rent-subsidy', ...change } });
    expect(status).toBe(201);
    const read = await dossier.ask('GET', json.links.self, { as: 'citizen' });
    expect(read.json.data.application.rent).toBe('1100.00 EUR');
  });
});

function dotted(): object {
  return Object.fromEntries(Object.entries(application).map(([name, value]) => [`application.${name}`, value]));
}

describe('an Idempotency-Key', () => {
  test('is needed', async () => {
    const { status, json } = await post({ key: null });
    expect([status, json.code]).toEqual([400, 'idempotency/missing-key']);
  });

  test('with the same application gives the same case', async () => {
    const key = randomUUID();
    const first = await post({ key });
    const again = await post({ key });
    expect([again.status, again.json]).toEqual([201, first.json]);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(dossier.temporal.calls.filter(({ id }) => id === first.json.id)).toHaveLength(1);
  });

  test('with another application is refused', async () => {
    const key = randomUUID();
    await post({ key });
    const { status, json } = await post({ key, body: whole({ rent: '1200.00' }) });
    expect([status, json.code]).toEqual([422, 'idempotency/other-payload']);
  });

  test('of somebody else is another key', async () => {
    const key = randomUUID();
    const [one, other] = [await post({ key }), await post({ key, as: 'citizen-2' })];
    expect(other.status).toBe(201);
    expect(other.json.id).not.toBe(one.json.id);
  });

  test('used many times at once begins one case', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post({ key })));
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ json }) => json.id));
    expect(ids.size).toBe(1);
    for (const { status, json } of answers)
      if (status !== 201) expect([status, json.code]).toEqual([409, 'idempotency/in-progress']);
  });

  test('may be used again after a mistake is corrected', async () => {
    const key = randomUUID();
    expect((await post({ key, body: whole({ rent: 'much' }) })).status).toBe(422);
    expect((await post({ key })).status).toBe(201);
  });

  test('survives that Temporal is away: nothing is lost, nothing happens twice', async () => {
    const key = randomUUID();
    dossier.temporal.away = true;
    const away = await post({ key });
    dossier.temporal.away = false;
    expect([away.status, away.json.code, away.headers.get('retry-after')]).toEqual([503, 'service/away', '2']);
    const back = await post({ key });
    expect(back.status).toBe(201);
    expect((await post({ key })).json.id).toBe(back.json.id);
  });
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['nothing filled in', { birthDate: null, lease: '' }, ['/application/birthDate', 'field/required']],
    ['a rent in words', { rent: 'much' }, ['/application/rent', 'field/not-an-amount']],
    ['a rent of a wrong type', { rent: true }, ['/application/rent', 'field/not-an-amount']],
    ['no household', { household: [] }, ['/application/household', 'field/too-few']],
    [
      'a negative income',
      { household: [{ name: 'A', netIncome: '-1.00', incomeMonths: 1 }] },
      ['/application/household/0/netIncome', 'field/too-small'],
    ],
    ['a field that is not there', { rnet: '1' }, ['/application/rnet', 'field/unknown']],
    ['a wrong IBAN', { iban: 'LU290019400644750000' }, ['/application/iban', 'field/wrong-iban']],
    ['NUL in a text', { household: [{ name: 'a\0', netIncome: '1.00', incomeMonths: 1 }] }, null],
    ['an executable lease', { lease: 'lease.exe' }, ['/application/lease', 'field/wrong-file-type']],
    ['somebody else’s upload', { lease: { name: 'a.pdf', document: 'not-mine' } }, null],
  ])('%s', async (_what, change, fault) => {
    const answer = await post({ body: whole(change) });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    if (fault) expect(faults(answer)).toContainEqual(fault);
  });

  test('in one sentence that names the field', async () => {
    const { json } = await post({ body: whole({ rent: 'much' }) });
    expect(json.errors[0].detail).toMatch(/^Monthly rent without charges/);
  });

  test('a condition for filing is told with its law', async () => {
    const { status, json } = await post({ body: whole({ birthDate: '2015-01-01' }) });
    expect([status, json.code]).toEqual([422, 'application/blocked']);
    expect(json.criteria).toEqual([{ id: 'adult', law: 'aid#12', text: 'The applicant is of age' }]);
  });

  test.each<[string, unknown, number, string]>([
    ['an unknown procedure', whole({}, { procedure: 'no-such-thing' }), 404, 'procedure/unknown'],
    ['an unknown version', whole({}, { version: 99 }), 404, 'procedure/unknown'],
    ['a wrong type', whole({}, { procedure: 5 }), 422, 'request/invalid'],
    ['an unknown member', whole({}, { applicant: 'citizen-2' }), 422, 'request/invalid'],
    ['a language it does not exist in', whole({}, { language: 'pt' }), 422, 'request/invalid'],
    ['no application', { procedure: 'rent-subsidy' }, 422, 'request/invalid'],
    ['a list', [], 422, 'request/invalid'],
    ['broken JSON', '{"procedure":', 400, 'request/malformed'],
    ['nothing', '', 400, 'request/malformed'],
    ['JSON nested a thousand times', `${'['.repeat(1000)}${']'.repeat(1000)}`, 400, 'request/too-deep'],
    ['two megabytes', JSON.stringify(whole({ rent: 'x'.repeat(2_000_000) })), 413, 'request/too-large'],
  ])('%s', async (_what, body, status, code) => {
    const answer = await post({ body });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.json).toMatchObject({ type: `http://dossier.test/docs/problems/${code}`, status });
    expect(answer.json.instance).toMatch(/^urn:uuid:/);
  });

  test('another media type', async () => {
    const { status, json } = await dossier.ask('POST', '/api/cases', {
      as: 'citizen',
      body: '<application/>',
      headers: { 'content-type': 'application/xml', 'idempotency-key': randomUUID() },
    });
    expect([status, json.code]).toEqual([415, 'request/media-type']);
  });

  test('another method', async () => {
    const { status, headers } = await dossier.ask('DELETE', '/api/cases', { as: 'citizen' });
    expect([status, headers.get('allow')]).toEqual([405, 'POST, GET, HEAD']);
  });
});
