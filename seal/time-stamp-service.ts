import { randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';
import { asn1From } from './certificates.ts';
import { post } from './post.ts';
import type { TimeStamp } from './sign-cms.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';
/** granted, and granted with modifications (RFC 3161, 2.4.2) */
const GRANTED: readonly number[] = [0, 1];

/**
 * A time-stamp service behind an address, asked by HTTP (RFC 3161). Each token is looked at before it is used.
 * The stamp fails with an Error when the service cannot be reached, says no, or answers for something else.
 */
export const timeStampService =
  (url: string): TimeStamp =>
  async (hash) => {
    const nonce = new Integer({ valueHex: positive(randomBytes(16)) });
    const request = new TimeStampReq({
      version: 1,
      messageImprint: imprintOf(hash),
      nonce,
      certReq: true,
    });
    const answer = await post(url, {
      type: 'application/timestamp-query',
      accept: 'application/timestamp-reply',
      body: new Uint8Array(request.toSchema().toBER()),
    });
    const { status, timeStampToken } = new TimeStampResp({ schema: asn1From(answer) });
    if (!GRANTED.includes(status.status) || !timeStampToken)
      throw new Error(`the time-stamp service refuses: status ${status.status}`);
    const token = new SignedData({ schema: timeStampToken.content });
    const stamped = new TSTInfo({
      schema: asn1From(new Uint8Array(token.encapContentInfo.eContent?.getValue() ?? [])),
    });
    if (!same(stamped.messageImprint.hashedMessage, hash) || !stamped.nonce?.isEqual(nonce))
      throw new Error('the time-stamp is of something else');
    return new Uint8Array(timeStampToken.toSchema().toBER());
  };

const imprintOf = (hash: Uint8Array): MessageImprint =>
  new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
    hashedMessage: new OctetString({ valueHex: new Uint8Array(hash) }),
  });

const same = (one: OctetString, hash: Uint8Array): boolean => Buffer.compare(one.valueBlock.valueHexView, hash) === 0;

/** An integer whose first bit is not its sign, without a leading zero. */
function positive(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const integer = new Uint8Array(bytes);
  integer[0] = ((integer[0] ?? 0) & 0x7f) | 0x01;
  return integer;
}
