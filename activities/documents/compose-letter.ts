import { ApplicationFailure } from '@temporalio/activity';
import { show } from '#engine/fields/showers.ts';
import type { Expression, JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Block } from '#engine/language/letter.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language, Text } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { evaluate } from '#engine/rules/evaluate.ts';
import { holds } from '#engine/rules/truth.ts';
import { type Duration, lastDay } from '#engine/time/duration.ts';
import { renderText } from '../templates/render-text.ts';
import type { Decision } from './decision-of.ts';
import type { DocumentBlock, DocumentModel } from './document-model.ts';
import { explainRules } from './explain-rules.ts';
import { lawInWords } from './law-in-words.ts';
import { letterWords } from './letter-words.ts';
import { refuseUnlawfulLetter } from './refuse-unlawful-letter.ts';

/** What a letter is made from. */
export interface LetterOrder {
  readonly definition: Procedure;
  /** Its calendar and regime count the last days. */
  readonly plan: Plan;
  readonly letter: string;
  /** What it tells, when it tells a decision. */
  readonly decision?: Decision;
  readonly facts: JsonObject;
  readonly recipient: string;
  readonly language: Language;
  /** The day of issue. */
  readonly today: string;
  readonly verification: string;
}

/**
 * A letter of the definition, filled with the case: the same order gives the same letter. Fails for good:
 * `document/unknown-letter`, `document/no-reasons`, `document/no-remedies`, and as `renderText` does.
 */
export function composeLetter(order: LetterOrder): DocumentModel {
  const { definition, letter: id, facts, language, today, recipient, decision } = order;
  const letter = definition.letters?.[id];
  if (!letter) throw ApplicationFailure.nonRetryable(`there is no letter ${id}`, 'document/unknown-letter');
  if (decision) refuseUnlawfulLetter({ letter, decision, facts, language });
  const words = letterWords[language];
  const { authentic } = letter;
  return {
    language,
    title: filled(order, letter.subject),
    sender: [wordsIn(definition.service.name, language)],
    recipient: [recipient],
    reference: words.reference(String((facts.case as JsonObject).reference)),
    date: dayInWords(today, language),
    at: Date.parse(`${today}T12:00:00Z`),
    blocks: [
      ...letter.blocks.flatMap((block) => blocksFor(block, order)),
      ...(authentic === undefined || authentic === language
        ? []
        : [{ type: 'small' as const, text: words.authentic(authentic) }]),
    ],
  };
}

type Composer<Key extends string> = (
  value: Extract<Block, Record<Key, unknown>>[Key & keyof Extract<Block, Record<Key, unknown>>],
  order: LetterOrder,
) => DocumentBlock[];
type BlockKey = Block extends infer B ? (B extends unknown ? Exclude<keyof B & string, 'when'> : never) : never;

const composers: { readonly [Key in BlockKey]: Composer<Key> } = {
  paragraph: (text, order) => textBlocks('paragraph', order, text),
  heading: (text, order) => textBlocks('heading', order, text),
  list: (items, order) => [{ type: 'list', items: items.map((item) => filled(order, item)) }],
  explanation: (rules, { definition, facts, language }) => [
    { type: 'list', items: explainRules(rules.slice('rules.'.length), definition, facts, language) },
  ],
  remedies: (remedy, order) => remedies(remedy, order),
  signature: (role, { definition, language }) => [
    {
      type: 'signature',
      lines: [letterWords[language].signedFor, wordsIn(definition.roles?.[role]?.name ?? role, language)],
    },
  ],
  verification: (_true, { language, verification }) => [
    { type: 'small', text: letterWords[language].verification(verification) },
  ],
};

function blocksFor({ when, ...block }: Block & { when?: Expression | undefined }, order: LetterOrder): DocumentBlock[] {
  if (when !== undefined && !holds(evaluate(when, order.facts))) return [];
  const [key, value] = Object.entries(block)[0] as [BlockKey, never];
  return composers[key](value, order);
}

const filled = ({ definition, plan, facts, language }: LetterOrder, text: Text): string =>
  renderText(wordsIn(text, language), { facts, data: definition.data, language, zone: plan.calendar.zone });

/** A text that comes to nothing, such as an optional field alone, leaves no gap. */
function textBlocks(type: 'paragraph' | 'heading', order: LetterOrder, text: Text): DocumentBlock[] {
  const said = filled(order, text).trim();
  return said === '' ? [] : [{ type, text: said }];
}

function remedies(id: string, { definition, plan, language, today }: LetterOrder): DocumentBlock[] {
  const remedy = definition.remedies?.[id];
  if (!remedy) throw ApplicationFailure.nonRetryable(`there is no remedy ${id}`, 'document/no-remedies');
  const until = lastDay(today, remedy.after as Duration, remedy.regime ?? plan.regime, plan.calendar);
  const { remediesTitle, remedy: say } = letterWords[language];
  const law = lawInWords(definition, remedy.law, language);
  return [
    { type: 'heading', text: remediesTitle },
    {
      type: 'paragraph',
      text: say(wordsIn(remedy.body, language), dayInWords(until, language), wordsIn(remedy.form, language), law),
    },
  ];
}

const dayInWords = (day: string, language: Language): string => show(day, { type: 'date', label: '' }, language);
