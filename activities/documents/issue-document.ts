import { createHash } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/activity';
import { issuedOrder } from '#engine/compose/letters/issued-order.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { findDocument } from '#store/documents/find-document.ts';
import { saveDocument } from '#store/documents/save-document.ts';
import { findAccount } from '#store/people/find-account.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';
import { drawIssued } from './draw-issued.ts';
import { sealedWith } from './sealed-with.ts';

interface Order {
  readonly letter: string;
  readonly decision?: string;
}

export interface Issued {
  readonly document: string;
  readonly name: string;
  readonly sha256: string;
}

/**
 * Issues a letter, once for each key of a request: what was issued stays as it is. The letter of a decision carries it as
 * data too, and every letter is sealed where there is a key. It is dated by the case, so an attempt that is repeated draws
 * the same bytes, but for its seal. Fails for good, so that an officer looks at it, for whatever makes no lawful or
 * readable letter: `document/…` and `template/…`.
 */
export const issueDocument =
  ({ db, definitions, publicUrl, sealing }: Parts) =>
  async ({ key, caseId, procedure, version, input, facts }: ActivityRequest): Promise<Issued> => {
    const id = documentIdOf(key);
    const before = await findDocument(db, id);
    if (before) return { document: id, name: before.name, sha256: before.sha256 };
    const { definition, plan } = await definitions.find(procedure, version);
    const { letter, decision: outcome } = input as unknown as Order;
    const about = facts.case as JsonObject;
    const account = await findAccount(db, String(about.applicant));
    if (!account) throw ApplicationFailure.nonRetryable('the applicant is not known', 'document/no-recipient');
    const code = codeOf(key);
    const activity = key.slice(caseId.length + 1);
    const order = issuedOrder({ definition, plan }, { activity, letter, facts, account, code, publicUrl });
    if (outcome !== undefined && !order.decision)
      throw ApplicationFailure.nonRetryable('the plan has no decision here', 'document/unknown-decision');
    const sealed = await sealedWith(sealing, await drawIssued(order, outcome));
    const subject = wordsIn(definition.letters?.[letter]?.subject, order.language);
    const { name, sha256 } = await saveDocument(db, {
      id,
      caseId,
      name: `${fileName(subject) || letter}-${String(about.reference)}.pdf`,
      type: 'application/pdf',
      ...sealed,
      kind: 'issued',
      at: Date.now(),
      letter,
      code,
    });
    return { document: id, name, sha256 };
  };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const documentIdOf = (key: string): string => digest(`document ${key}`).subarray(0, 20).toString('base64url');

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** 65 bits without letters that look alike, in groups. */
function codeOf(key: string): string {
  const code = [...digest(`code ${key}`).subarray(0, 13)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

const fileName = (subject: string): string =>
  subject
    .replaceAll(/\{\{.*?\}\}/gs, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
