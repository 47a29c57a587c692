import { X509Certificate } from 'node:crypto';
import { post } from '../post.ts';
import type { SealAlgorithm, SealKey } from '../seal-key.ts';

export interface RemoteKeySettings {
  /** Where the service begins: https://sign.example/csc/v2 */
  readonly url: string;
  /** Which of its keys. */
  readonly credential: string;
  /** Sent as a bearer token. */
  readonly token: string;
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const signAlgorithms = {
  ecdsa: '1.2.840.10045.4.3.2',
  rsa: '1.2.840.113549.1.1.11',
} as const satisfies Record<SealAlgorithm, string>;

/**
 * A key that lies with a remote signing service which speaks the API of the Cloud Signature Consortium (version 2:
 * `credentials/info`, `signatures/signHash`); the credential must be free to sign by the token alone (SCAL 1).
 * @throws Error, here and when it signs, when the service cannot be reached, says no, or answers what it should not.
 */
export async function remoteKey(settings: RemoteKeySettings): Promise<SealKey> {
  const ask = asking(settings);
  const { cert } = (await ask('credentials/info', { certificates: 'chain' })) as {
    readonly cert?: { readonly certificates?: readonly string[] };
  };
  const [first, ...others] = (cert?.certificates ?? []).map((one) => new X509Certificate(Buffer.from(one, 'base64')));
  if (!first) throw new Error('the signing service names no certificate');
  const type = first.publicKey.asymmetricKeyType;
  if (type !== 'ec' && type !== 'rsa') throw new Error(`keys of this type (${type}) are not used for seals`);
  const algorithm = type === 'ec' ? 'ecdsa' : 'rsa';
  return {
    algorithm,
    chain: [first.raw, ...others.map(({ raw }) => raw)],
    async sign(hash) {
      const hashes = [Buffer.from(hash).toString('base64')];
      const asked = { hashes, hashAlgorithmOID: SHA256, signAlgo: signAlgorithms[algorithm] };
      const { signatures } = (await ask('signatures/signHash', asked)) as { readonly signatures?: readonly string[] };
      const [signature] = signatures ?? [];
      if (!signature) throw new Error('the signing service answers no signature');
      return Buffer.from(signature, 'base64');
    },
  };
}

const asking =
  ({ url, credential, token }: RemoteKeySettings) =>
  async (method: string, asked: object): Promise<unknown> => {
    const answer = await post(`${url.replace(/\/$/, '')}/${method}`, {
      type: 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      body: JSON.stringify({ credentialID: credential, ...asked }),
    });
    return JSON.parse(Buffer.from(answer).toString());
  };
