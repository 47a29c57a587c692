import { templateParts } from '../../compile/template-parts.ts';
import { isEmpty } from '../../fields/is-blank.ts';
import { valueAt } from '../../fields/value-at.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Authority } from '../../language/authority.ts';
import type { Letter } from '../../language/letter.ts';
import type { Language, Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { RulesResult } from '../../rules/evaluate-criteria.ts';
import { Unwritable } from '../unwritable.ts';
import type { Decision } from './decision-of.ts';

interface Told {
  readonly letter: Letter;
  readonly decision: Decision;
  readonly facts: JsonObject;
  readonly language: Language;
  /** What the authority writes in all its letters. */
  readonly shared: NonNullable<Authority['parts']>;
}

/**
 * An adverse decision states its reasons and names the remedies (regulation of 8 June 1979, art. 6 and 14), in the letter
 * as it is about to be issued. Throws `Unwritable`: `document/no-reasons`, `document/no-remedies`.
 */
export function refuseUnlawfulLetter(told: Told): void {
  const { decision } = told;
  if (!decision.adverse) return;
  const blocks = told.letter.blocks.flatMap((block) => ('part' in block ? (told.shared[block.part] ?? []) : [block]));
  const named = blocks.flatMap((block) => ('remedies' in block ? [block.remedies] : []));
  if (named.length === 0 || (decision.remedies !== undefined && !named.includes(decision.remedies)))
    throw new Unwritable('document/no-remedies', decision.remedies);
  if (!blocks.some((block) => saysWhy(block, told))) throw new Unwritable('document/no-reasons');
}

/** A criterion that is not met, or a field of reasons with something in it; not where a condition may leave it out. */
function saysWhy(block: Letter['blocks'][number], { decision, facts, language }: Told): boolean {
  if ('explanation' in block) {
    const result = valueAt(facts, block.explanation) as unknown as RulesResult | undefined;
    return result?.criteria.some(({ verdict }) => verdict !== 'met') ?? false;
  }
  if ('when' in block && block.when !== undefined) return false;
  const texts: readonly Text[] = 'paragraph' in block ? [block.paragraph] : 'list' in block ? block.list : [];
  const named = texts.flatMap((text) => templateParts(wordsIn(text, language)).values);
  return named.some((path) => decision.reasons.includes(path) && !isEmpty(valueAt(facts, path)));
}
