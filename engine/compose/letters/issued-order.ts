import { authorityOn } from '../../compile/authorities.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { offeredLanguage } from '../../language/offered-language.ts';
import type { Published } from '../published.ts';
import type { Addressee } from './addressee.ts';
import { decisionOf } from './decision-of.ts';
import type { LetterOrder } from './letter-order.ts';

/** A letter that a case issues. */
export interface Issuing {
  /** The hold of the activity that issues it. */
  readonly activity: string;
  readonly letter: string;
  readonly facts: JsonObject;
  /** The applicant by their account. */
  readonly account: Addressee;
  /** By which anybody can have it verified. */
  readonly code: string;
  readonly publicUrl: string;
}

/** What a letter is made from when a case issues it: in the case's language, dated and signed as on the day of the case. */
export function issuedOrder({ definition, plan }: Published, issuing: Issuing): LetterOrder {
  const { activity, letter, facts, account, code, publicUrl } = issuing;
  const { language: wanted } = facts.case as JsonObject;
  const today = String(facts.today);
  const decision = decisionOf(plan, activity);
  const authority = authorityOn(definition.service.authority, today);
  return {
    definition,
    plan,
    ...(authority && { authority }),
    letter,
    ...(decision && { decision }),
    facts,
    account,
    language: offeredLanguage(definition.languages, wanted),
    today,
    verification: code,
    verifyUrl: `${publicUrl}/verify`,
  };
}
