import type { JsonObject } from '../../kernel/json.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { Authority } from '../../language/authority.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Language, Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { renderText } from '../render-text.ts';
import type { Addressee } from './addressee.ts';
import type { Decision } from './decision-of.ts';

/** What a letter is made from. */
export interface LetterOrder {
  readonly definition: Procedure;
  /** Its calendar and regime count the last days. */
  readonly plan: Plan;
  /** How the authority writes; without it, under the name of the service. */
  readonly authority?: Authority;
  readonly letter: string;
  /** What it tells, when it tells a decision. */
  readonly decision?: Decision;
  readonly facts: JsonObject;
  /** The applicant by their account: the letter is for them where it does not say otherwise. */
  readonly account: Addressee;
  readonly language: Language;
  /** The day of issue. */
  readonly today: string;
  readonly verification: string;
  /** Where the public looks whether a document is ours, without the code. */
  readonly verifyUrl: string;
  /** Marked as not issued, without a code to verify it by. */
  readonly preview?: true;
}

/** A text of the definition, filled with the case, in the language of the order. Throws as `renderText` does. */
export const filled = ({ definition, plan, facts, language }: LetterOrder, text: Text): string =>
  renderText(wordsIn(text, language), { facts, data: definition.data, language, zone: plan.calendar.zone });
