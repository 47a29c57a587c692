import { authorityOn } from '#engine/compile/authorities.ts';
import { letterWords } from '#engine/compose/letters/letter-words.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { dayOf } from '#engine/time/zone.ts';
import { findCase } from '#store/cases/find-case.ts';
import type { Message } from '#store/messages/message.ts';
import type { Parts } from '../parts.ts';
import { knownLanguage } from './known-language.ts';

/** Who writes a message, in the words of its reader, as in the letters of the same day. */
export interface Writer {
  /** The service of the authority, or the authority. */
  readonly name: string;
  /** Of the case. */
  readonly reference: string | undefined;
  /** What a mail ends with: one line a line. */
  readonly closing: readonly string[];
}

const NOBODY: Writer = { name: 'Dossier', reference: undefined, closing: [] };

/** The authority of the procedure; the service that it offers, where it has not said how it writes. */
export async function writerOf(
  { db, definitions }: Pick<Parts, 'db' | 'definitions'>,
  { caseId, language, createdAt }: Pick<Message, 'caseId' | 'language' | 'createdAt'>,
): Promise<Writer> {
  const about = await findCase(db, caseId);
  if (!about) return NOBODY;
  const { procedure, version, reference } = about;
  const { definition, plan } = await definitions.find(procedure, version);
  const authority = authorityOn(definition.service.authority, dayOf(createdAt, plan.calendar.zone));
  const names = authority ? [authority.name, authority.unit ?? []].flat() : [definition.service.name];
  const said = names.map((name) => wordsIn(name, language));
  const contact = authority?.contact === undefined ? [] : [authority.contact];
  return {
    name: said.at(-1) ?? NOBODY.name,
    reference,
    closing: [...said, ...contact, letterWords[knownLanguage(language)].running(reference)],
  };
}
