import { compile } from '#engine/compile/compile.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { openProposal } from '#store/proposals/open-proposals.ts';
import type { Deps } from '../../deps.ts';
import type { SampleData, SampleLetter } from '../../ports/sample-letters.ts';
import { nothingHere, Refusal, refuse } from '../../problems/refusal.ts';
import type { Asker } from '../../session/asker.ts';
import { maySeeProposals } from './read-proposals.ts';

/** Which letters to look at. */
export interface LettersAsked {
  readonly slug: string;
  readonly version: number;
  /** One that the procedure is not written in stands for its first. */
  readonly language: Language;
  readonly data: SampleData;
}

interface LettersToRead {
  readonly procedure: Procedure;
  readonly language: Language;
  readonly letters: readonly SampleLetter[];
}

/** Every letter of a version, published or proposed, filled with samples; for designers and publishers. */
export async function lettersToRead(
  deps: Deps,
  asker: Asker,
  { slug, version, language: wanted, data }: LettersAsked,
): Promise<LettersToRead | Refusal> {
  if (!maySeeProposals(asker)) return nothingHere();
  const read = await compiled(deps, slug, version);
  if (read instanceof Refusal) return read;
  const { procedure, plan } = read;
  const language = procedure.languages.find((one) => one === wanted) ?? procedure.languages[0] ?? 'fr';
  return { procedure, language, letters: deps.sampleLetters(procedure, plan, language, data) };
}

/** One of these letters as a PDF, marked as not issued. */
export async function sampleLetter(
  deps: Deps,
  asker: Asker,
  asked: LettersAsked,
  letter: string,
): Promise<Uint8Array | Refusal> {
  const read = await lettersToRead(deps, asker, asked);
  if (read instanceof Refusal) return read;
  const found = read.letters.find((one) => one.letter === letter);
  if (!found) return nothingHere();
  return 'obstacle' in found ? refuse('document/not-yet', found.obstacle) : found.draw();
}

async function compiled({ store: { db }, procedures }: Deps, slug: string, version: number) {
  const published = await procedures.find(slug, version);
  if (published) return published;
  const proposal = await openProposal(db, slug, version);
  if (!proposal) return nothingHere();
  const { procedure, plan } = compile(proposal.definition);
  if (!procedure || !plan) return refuse('procedure/invalid', 'It has errors: mend them, then look at its letters.');
  return { procedure, plan };
}
