import { findCase } from '#store/cases/find-case.ts';
import { findPerson } from '#store/people/find-person.ts';
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
  const applicant = await findPerson(deps.store.db, record.applicant);
  const facts = caseFacts(record, version, deps.now());
  const language = definition.languages.find((one) => one === record.language) ?? definition.languages[0] ?? 'fr';
  const order = {
    definition,
    plan,
    letter,
    facts,
    language,
    account: { name: applicant?.name ?? '', address: [] },
    today: String(facts.today),
  };
  const drawn = await deps.previewLetter(order);
  if (!('obstacle' in drawn)) return drawn;
  return refuse('document/not-yet', `This letter cannot be written yet: ${drawn.obstacle}.`);
}
