import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { keyFromPem } from '#seal/keys/key-from-pem.ts';
import { readSeal } from '#seal/read-seal.ts';
import { Pki } from '#seal/support/pki.ts';
import { type TrustService, trustService } from '#seal/support/trust-service.ts';
import { Journey } from '#test/support/journey.ts';
import { newDatabase } from '#test/support/new-database.ts';
import { application } from '#test/support/rent-subsidy.ts';
import { RunningDossier } from '#test/support/running-dossier.ts';
import { Way } from '#test/support/way.ts';

const pki = new Pki();
const pem = pki.seal('remote');
const key = keyFromPem(pem);
let service: TrustService;
let way: Way;
let dossier: RunningDossier;
let journey: Journey;

beforeAll(async () => {
  const json = (value: object): Buffer => Buffer.from(JSON.stringify(value));
  const certificates = key.chain.map((one) => new X509Certificate(one).raw.toString('base64'));
  service = await trustService(async (path, body) => {
    if (path.endsWith('/credentials/info')) return json({ cert: { certificates } });
    const { hashes } = JSON.parse(body.toString()) as { hashes: string[] };
    const signed = await Promise.all(hashes.map((hash) => key.sign(Buffer.from(hash, 'base64'))));
    return json({ signatures: signed.map((one) => Buffer.from(one).toString('base64')) });
  });
  way = await Way.to(service.url);
  await way.block();
  dossier = await RunningDossier.start({
    temporalAddress: inject('temporalAddress'),
    databaseUrl: await newDatabase(inject('databaseUrl')),
    env: { SEAL_REMOTE: JSON.stringify({ url: new URL('/csc/v2', way.url).href, credential: 'c', token: 't' }) },
  });
  journey = new Journey(dossier);
});
afterAll(async () => {
  await dossier?.stop();
  await way?.block();
  await service?.stop();
});

test('while the signing service is away Dossier starts and cases go on; a letter is issued under its seal once it is back', async () => {
  const id = await journey.filed('citizen', application);
  await journey.decide('caseworker', await journey.task('caseworker', id, 'review'), 'complete');
  const other = await journey.filed('citizen', application);
  await journey.task('caseworker', other, 'review'); // it came to its officer, although the letter of the first one waits
  const waiting = await journey.case('citizen', id);
  expect({ documents: waiting.documents, incidents: waiting.incidents }).toEqual({ documents: [], incidents: [] });
  await way.open();
  const { documents } = await journey.until('citizen', id, (seen) => seen.documents.length > 0);
  const url = `${dossier.url}/api/documents/${documents[0]?.id}`;
  const letter = await fetch(url, { headers: { authorization: `Bearer ${dossier.token('citizen')}` } });
  expect(await readSeal(new Uint8Array(await letter.arrayBuffer()))).toMatchObject({ state: 'whole', exact: true });
});
