import { type Addressee, addresseeOfPost } from '#engine/compose/letters/addressee.ts';
import { offeredLanguage } from '#engine/language/offered-language.ts';
import type { CaseRecord } from '#store/cases/case.ts';
import type { Message } from '#store/messages/message.ts';
import { findAccount } from '#store/people/find-account.ts';
import type { Deps } from '../../deps.ts';
import { caseFacts } from '../case-facts.ts';

/**
 * Whom a message about a case is for, and where post reaches them: its applicant as the letters say that go with it, the
 * newest first; whatever these do not say, and anybody else, by their account.
 */
export async function addresseeOfMessage(
  deps: Deps,
  { recipient }: Pick<Message, 'recipient'>,
  record: CaseRecord,
  letters: readonly string[] = [],
): Promise<Addressee> {
  const account = (await findAccount(deps.store.db, recipient)) ?? { name: '', address: [] };
  if (recipient !== record.applicant) return account;
  const version = await deps.procedures.of(record);
  const { procedure: definition } = version;
  const facts = caseFacts(record, version, deps.now());
  return addresseeOfPost(definition, letters, {
    facts,
    account,
    language: offeredLanguage(definition.languages, record.language),
  });
}
