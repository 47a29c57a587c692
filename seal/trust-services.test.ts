import { createPrivateKey, privateEncrypt, sign, X509Certificate } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { afterEach, describe, expect, test } from 'vitest';
import { developmentKey } from './keys/development-key.ts';
import { keyFromPem } from './keys/key-from-pem.ts';
import { remoteKey } from './keys/remote-key.ts';
import { readSeal } from './read-seal.ts';
import { sealPdf } from './seal-pdf.ts';
import { judged } from './support/judged.ts';
import { Pki } from './support/pki.ts';
import { type TrustService, trustService } from './support/trust-service.ts';
import { timeStampService } from './time-stamp-service.ts';

const pki = new Pki();
const letter = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage();
  return document.save({ useObjectStreams: false });
};

let service: TrustService | undefined;
afterEach(async () => {
  await service?.stop();
  service = undefined;
});
const serve = async (answer: Parameters<typeof trustService>[0]): Promise<TrustService> => {
  service = await trustService(answer);
  return service;
};

describe('a time-stamp service', () => {
  const key = keyFromPem(pki.seal('ministry'));

  test('vouches for when a letter was sealed', async () => {
    const { url, asked } = await serve((_path, query) => pki.timeStampReply(query));
    const stamped = await sealPdf(await letter(), { key, timeStamp: timeStampService(url) }, Date.now());
    expect(asked[0]?.headers['content-type']).toBe('application/timestamp-query');
    expect(judged(pki, stamped)).toMatchObject({
      openssl: true,
      pdfsig: expect.stringContaining('Total document signed'),
    });
    expect(await readSeal(stamped)).toMatchObject({ state: 'whole', exact: true });
    const signature = pki.openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', 'signature').toString();
    expect(signature).toContain('id-smime-aa-timeStampToken');
  });

  test('that vouches for something else is not believed', async () => {
    let before: Buffer | undefined;
    const { url } = await serve((_path, query) => {
      before ??= pki.timeStampReply(query);
      return before;
    });
    const timeStamp = timeStampService(url);
    await timeStamp(new Uint8Array(32));
    await expect(timeStamp(new Uint8Array(32))).rejects.toThrow('something else');
    await expect(timeStamp(new Uint8Array(32).fill(1))).rejects.toThrow('something else');
  });

  test('that fails leaves no half seal', async () => {
    const { url } = await serve(() => 503);
    await expect(sealPdf(await letter(), { key, timeStamp: timeStampService(url) }, Date.now())).rejects.toThrow('503');
  });
});

describe('a remote signing service', () => {
  const { key, certificates } = pki.seal('remote', ['rsa:2048']);
  const chain = [...certificates.matchAll(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g)].map(
    ([pem]) => new X509Certificate(pem),
  );
  const json = (value: object): Buffer => Buffer.from(JSON.stringify(value));
  const info = json({ cert: { certificates: chain.map(({ raw }) => raw.toString('base64')) } });
  const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');
  const signHash = (body: Buffer): Buffer => {
    const { hashes } = JSON.parse(body.toString()) as { hashes: string[] };
    const signed = hashes.map((hash) =>
      privateEncrypt(createPrivateKey(key), Buffer.concat([digestInfo, Buffer.from(hash, 'base64')])),
    );
    return json({ signatures: signed.map((one) => one.toString('base64')) });
  };

  test('signs hashes; no letter reaches it', async () => {
    const { url, asked } = await serve((path, body) => (path.endsWith('/credentials/info') ? info : signHash(body)));
    const remote = await remoteKey({ url: `${url}/csc/v2/`, credential: 'seal-1', token: 'secret' });
    const sealed = await sealPdf(await letter(), { key: remote }, Date.now());
    expect(judged(pki, sealed)).toMatchObject({ openssl: true });
    expect(await readSeal(sealed)).toMatchObject({ state: 'whole', exact: true });
    expect(asked.map(({ path }) => path)).toEqual(['/csc/v2/credentials/info', '/csc/v2/signatures/signHash']);
    expect(asked.every(({ headers }) => headers.authorization === 'Bearer secret')).toBe(true);
    const { hashes, ...rest } = JSON.parse(asked[1]?.body.toString() ?? '') as { hashes: string[] };
    expect(rest).toEqual({
      credentialID: 'seal-1',
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      signAlgo: '1.2.840.113549.1.1.11',
    });
    expect(hashes.map((hash) => Buffer.from(hash, 'base64').length)).toEqual([32]);
  });

  test('that says no, or signs something else, seals nothing that would be believed', async () => {
    const other = sign('sha256', Buffer.from('something else'), createPrivateKey(key));
    const { url } = await serve((path) =>
      path.endsWith('/credentials/info') ? info : json({ signatures: [other.toString('base64')] }),
    );
    const remote = await remoteKey({ url, credential: 'seal-1', token: 'secret' });
    await expect(sealPdf(await letter(), { key: remote }, Date.now())).rejects.toThrow('does not fit');
    await service?.stop();
    await expect(sealPdf(await letter(), { key: remote }, Date.now())).rejects.toThrow();
    const { url: refusing } = await serve(() => 401);
    await expect(remoteKey({ url: refusing, credential: 'seal-1', token: 'wrong' })).rejects.toThrow('401');
  });
});

test('the key for development is made once, and judges accept what it seals', async () => {
  const key = await developmentKey(pki.folder);
  expect((await developmentKey(pki.folder)).chain).toEqual(key.chain);
  const sealed = await sealPdf(await letter(), { key }, Date.now());
  expect(judged(pki, sealed, 'development.pem')).toMatchObject({ openssl: true });
});
