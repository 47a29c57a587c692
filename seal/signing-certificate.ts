import { Integer, OctetString, Sequence } from 'asn1js';
import { Attribute, type Certificate, GeneralName, GeneralNames } from 'pkijs';
import { derOf, sha256 } from './certificates.ts';

/** signing-certificate-v2 (RFC 5035): what makes a CMS signature CAdES. */
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const DIRECTORY_NAME = 4;

/** Binds the signature to this very certificate, so that no other of the same key can be put in its place. */
export function signingCertificate(certificate: Certificate): Attribute {
  const { issuer, serialNumber } = certificate;
  const issuerName = new GeneralNames({ names: [new GeneralName({ type: DIRECTORY_NAME, value: issuer })] });
  const id = new Sequence({
    value: [
      new OctetString({ valueHex: new Uint8Array(sha256(derOf(certificate))) }),
      new Sequence({ value: [issuerName.toSchema(), new Integer({ valueHex: serialNumber.valueBlock.valueHexView })] }),
    ],
  });
  return new Attribute({
    type: SIGNING_CERTIFICATE_V2,
    values: [new Sequence({ value: [new Sequence({ value: [id] })] })],
  });
}

/** Whether the attribute names this certificate. Its hash is SHA-256, the default, or it is not one of ours. */
export function namesCertificate({ values }: Attribute, certificate: Certificate): boolean {
  const list = (values as unknown[])[0];
  const ids = list instanceof Sequence ? list.valueBlock.value[0] : undefined;
  const id = ids instanceof Sequence ? ids.valueBlock.value[0] : undefined;
  const hash = id instanceof Sequence ? id.valueBlock.value[0] : undefined;
  return hash instanceof OctetString && sha256(derOf(certificate)).equals(hash.valueBlock.valueHexView);
}
