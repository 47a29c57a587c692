import { authorityOn } from '#engine/compile/authorities.ts';
import { decisionOf } from '#engine/compose/letters/decision-of.ts';
import type { LetterOrder } from '#engine/compose/letters/letter-order.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { lettersOfScenarios } from '#engine/simulate/letters-of-scenarios.ts';
import { exampleFacts } from './example-facts.ts';
import { sampleAccount } from './sample-account.ts';
import type { Sort } from './texts.ts';
import { withTexts } from './with-texts.ts';

const VERIFICATION = '2345-6789-ABCDE'; // it opens nothing
const DAY = '2026-12-03';

/**
 * An order for each letter of a procedure, with no case behind it: what the first scenario knew that issues the letter or,
 * where none does, the examples of its fields.
 */
export function sampleOrders(definition: Procedure, plan: Plan, language: Language, sort: Sort): LetterOrder[] {
  const issued = new Map(lettersOfScenarios(definition, plan).map((one) => [one.letter, one]));
  return Object.keys(definition.letters ?? {}).map((letter) => {
    const scene = issued.get(letter);
    const known = scene?.facts ?? exampleFacts(definition, DAY);
    const facts = withTexts(withReference(known, definition.procedure), definition.data, sort);
    const today = String(facts.today);
    const decision = scene && decisionOf(plan, scene.activity);
    const authority = authorityOn(definition.service.authority, today);
    return {
      definition,
      plan,
      letter,
      language,
      today,
      ...(authority && { authority }),
      ...(decision && { decision }),
      facts,
      account: sampleAccount(facts, definition.data, sort),
      verification: VERIFICATION,
      verifyUrl: 'https://dossier.example/verify',
    };
  });
}

/** A reference as cases of the procedure have them, instead of the simulation's. */
function withReference(facts: JsonObject, procedure: string): JsonObject {
  const initials = procedure.split('-').map(([first = '']) => first.toUpperCase());
  return { ...facts, case: { ...(facts.case as JsonObject), reference: `${initials.join('')}-2026-0001` } };
}
