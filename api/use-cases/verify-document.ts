import { createHash } from 'node:crypto';
import { authorityName } from '#engine/export/authority-name.ts';
import type { Text } from '#engine/language/text.ts';
import { withoutValues } from '#engine/language/without-values.ts';
import { dayOf } from '#engine/time/zone.ts';
import { readSeal } from '#seal/read-seal.ts';
import { findCase } from '#store/cases/find-case.ts';
import type { Document } from '#store/documents/document.ts';
import { findByCode, findIssuedByContent } from '#store/documents/find-issued.ts';
import { findSeal } from '#store/seals/find-seal.ts';
import type { Deps } from '../deps.ts';
import { type Refusal, refuse } from '../problems/refusal.ts';
import { LARGEST_UPLOAD } from '../uploads/inspect-upload.ts';

/** What can be said of a letter to anybody who holds it: nothing of it is about a person. */
export interface VerifiedLetter {
  /** Of which it was issued, and by whom, as that authority was called then. */
  readonly service: Text | undefined;
  /** What its subject line says, without the values of a case. */
  readonly subject: Text | undefined;
  readonly authority: Text | undefined;
  readonly issuedAt: number;
  readonly sha256: string;
  /** Whose seal it carries. */
  readonly sealedBy: string | undefined;
  readonly revokedAt: number | null;
}

/**
 * - `genuine`, `revoked`: it was issued here; a file is, byte for byte, what was issued
 * - `sealed`: nobody has changed it since it was sealed here, but the register does not have it
 * - `expired`: the same, and the certificate of the seal has ended: whether it was sealed before that, nobody can tell
 * - `changed`: it was sealed, and is not as it was then
 * - `unknown`: nothing shows that it comes from here
 */
export type Verdict =
  | { readonly finding: 'genuine' | 'revoked'; readonly letter: VerifiedLetter }
  | { readonly finding: 'sealed' | 'expired'; readonly sealedBy: string }
  | { readonly finding: 'changed' | 'unknown' };

type Register = Pick<Deps, 'store' | 'procedures' | 'now'>;

/** What the register says of a code, as it was typed or scanned. */
export async function verifyCode(register: Register, typed: string): Promise<Verdict> {
  const document = await findByCode(register.store.db, codeFrom(typed));
  return document ? verdictOn(register, document) : { finding: 'unknown' };
}

/** What the register and its own seal say of a file. */
export async function verifyFile(register: Register, bytes: Uint8Array): Promise<Verdict> {
  const { db } = register.store;
  const document = await findIssuedByContent(db, createHash('sha256').update(bytes).digest('hex'));
  if (document) return verdictOn(register, document);
  const seal = await readSeal(bytes);
  if (seal.state === 'none') return { finding: 'unknown' };
  if (seal.state !== 'whole') return { finding: 'changed' };
  const known = await findSeal(db, seal.fingerprint);
  if (!known) return { finding: 'unknown' };
  if (!seal.exact) return { finding: 'changed' };
  return { finding: register.now() > seal.until ? 'expired' : 'sealed', sealedBy: known.owner };
}

/** The same of a file that anybody can send. */
export const verifyUpload = async (register: Register, bytes: Uint8Array): Promise<Verdict | Refusal> =>
  refuseNoLetter(bytes) ?? verifyFile(register, bytes);

/** Of a file that cannot be one of our letters by its size alone. */
export function refuseNoLetter(bytes: Uint8Array): Refusal | undefined {
  if (bytes.byteLength === 0) return refuse('document/empty', 'Choose a file with content.');
  if (bytes.byteLength > LARGEST_UPLOAD)
    return refuse('document/too-large', 'No letter of ours has more than 10 MB: send the letter itself.');
  return undefined;
}

async function verdictOn({ store: { db }, procedures }: Register, document: Document): Promise<Verdict> {
  const { caseId, letter, issuedAt, sha256, sealedBy, revokedAt } = document;
  const record = caseId === null ? undefined : await findCase(db, caseId);
  const version = record && (await procedures.of(record));
  const seal = sealedBy === null ? undefined : await findSeal(db, sealedBy);
  const service = version?.procedure.service;
  const authority = version && service && authorityName(service.authority, dayOf(issuedAt, version.plan.calendar.zone));
  return {
    finding: revokedAt === null ? 'genuine' : 'revoked',
    letter: {
      service: service?.name,
      subject: subjectOf(version?.procedure.letters?.[letter ?? '']?.subject),
      authority: authority?.name,
      issuedAt,
      sha256,
      sealedBy: seal?.owner,
      revokedAt,
    },
  };
}

/** In each of its languages. */
function subjectOf(subject: Text | undefined): Text | undefined {
  if (subject === undefined || typeof subject === 'string') return subject && withoutValues(subject);
  return Object.fromEntries(Object.entries(subject).map(([language, words]) => [language, withoutValues(words)]));
}

/** Whether a code could be one, however it was typed: it has 13 signs, and none of 0, 1, I and O. */
export const isCode = (typed: string): boolean =>
  /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{5}$/.test(codeFrom(typed));

const GROUPS = /^(.{4})(.{4})(.{5})$/;

/** As it is printed, however it was typed: small letters, spaces, other dashes. */
const codeFrom = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replace(GROUPS, '$1-$2-$3');
