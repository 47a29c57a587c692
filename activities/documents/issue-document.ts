import { createHash } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/activity';
import type { JsonObject } from '#engine/kernel/json.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { findDocument } from '#store/documents/find-document.ts';
import { saveDocument } from '#store/documents/save-document.ts';
import { findPerson } from '#store/people/find-person.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';
import { composeLetter } from './compose-letter.ts';
import { renderPdf } from './pdf/render-pdf.ts';

interface Order {
  readonly letter: string;
  readonly decision?: string;
}

export interface Issued {
  readonly document: string;
  readonly name: string;
  readonly sha256: string;
}

/** Issues a letter, once for each key: what was issued stays as it is. */
export const issueDocument =
  ({ db, definitions }: Parts) =>
  async ({ key, caseId, procedure, version, input, facts }: ActivityRequest): Promise<Issued> => {
    const id = documentIdOf(key);
    const before = await findDocument(db, id);
    if (before) return { document: id, name: before.name, sha256: before.sha256 };
    const definition = await definitions.find(procedure, version);
    const { letter, decision } = input as unknown as Order;
    const about = facts.case as JsonObject;
    const person = await findPerson(db, String(about.applicant));
    const language = definition.languages.find((one) => one === about.language) ?? definition.languages[0] ?? 'fr';
    const at = Date.now();
    const model = composeLetter({
      definition,
      letter,
      ...(decision !== undefined && { decision }),
      facts,
      recipient: person?.name ?? '',
      language,
      at,
      verification: codeOf(key),
    });
    const bytes = await renderPdf(model).catch((error: unknown) => {
      if (error instanceof RangeError) throw ApplicationFailure.nonRetryable(error.message, 'document/too-long');
      throw error;
    });
    const subject = wordsIn(definition.letters?.[letter]?.subject, language);
    const name = `${fileName(subject) || letter}-${String(about.reference)}.pdf`;
    const { sha256 } = await saveDocument(db, {
      id,
      caseId,
      name,
      type: 'application/pdf',
      bytes,
      kind: 'issued',
      at,
      letter,
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
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
