import { type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from '../columns/canonical-json.ts';
import type { AuditHead } from './audit-head.ts';

export interface SignedHead extends AuditHead {
  /** Over the head as canonical JSON; base64url. */
  readonly signature: string;
}

/** Signs a head for export, with an Ed25519 key. */
export const signHead = (head: AuditHead, privateKey: KeyObject): SignedHead => ({
  ...head,
  signature: sign(null, said(head), privateKey).toString('base64url'),
});

export const isSignedBy = (signed: SignedHead, publicKey: KeyObject): boolean =>
  verify(null, said(signed), publicKey, Buffer.from(signed.signature, 'base64url'));

const said = ({ caseId, sequence, line, hash }: AuditHead): Buffer =>
  Buffer.from(canonicalJson({ caseId, sequence, line, hash }));
