import { offeredLanguage } from '#engine/language/offered-language.ts';
import { findCase } from '#store/cases/find-case.ts';
import { findAccount } from '#store/people/find-account.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { caseFacts } from './case-facts.ts';
import { sightOf } from './case-sight.ts';

/** A letter of a case as it would go out now, for the officers who work on it. Nothing is issued or kept. */
export async function previewLetter(
  deps: Deps,
  asker: Asker,
  id: string,
  letter: string,
): Promise<Uint8Array | Refusal> {
  const record = await findCase(deps.store.db, id);
  if (!record || (await sightOf(deps, asker, record)) !== 'officer') return nothingHere();
  const version = await deps.procedures.of(record);
  const { procedure: definition, plan } = version;
  if (!Object.hasOwn(definition.letters ?? {}, letter)) return nothingHere();
  const account = (await findAccount(deps.store.db, record.applicant)) ?? { name: '', address: [] };
  const facts = caseFacts(record, version, deps.now());
  const language = offeredLanguage(definition.languages, record.language);
  const order = {
    definition,
    plan,
    letter,
    facts,
    language,
    account,
    today: String(facts.today),
  };
  const drawn = await deps.previewLetter(order);
  if (!('obstacle' in drawn)) return drawn;
  return refuse('document/not-yet', `This letter cannot be written yet: ${drawn.obstacle}.`);
}
