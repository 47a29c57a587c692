import { ApplicationFailure } from '@temporalio/activity';
import { calendars } from '#engine/compile/calendars.ts';
import { labelOf } from '#engine/fields/field-at.ts';
import { showValue } from '#engine/fields/show-file.ts';
import { show } from '#engine/fields/showers.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { lawOf } from '#engine/language/law.ts';
import type { Block } from '#engine/language/letter.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { RulesResult } from '#engine/rules/evaluate-criteria.ts';
import { explainCriterion } from '#engine/rules/explain-criterion.ts';
import { type Duration, lastDay } from '#engine/time/duration.ts';
import { dayOf } from '#engine/time/zone.ts';
import { renderText } from '../templates/render-text.ts';
import type { DocumentBlock, DocumentModel } from './document-model.ts';
import { letterWords } from './letter-words.ts';

/** What a letter is made from. */
export interface LetterOrder {
  readonly definition: Procedure;
  readonly letter: string;
  /** The outcome that it tells, when it tells a decision. */
  readonly decision?: string;
  readonly adverse?: boolean;
  readonly facts: JsonObject;
  readonly recipient: string;
  readonly language: Language;
  /** The instant of issue, epoch ms. */
  readonly at: number;
  readonly verification: string;
}

/** A letter of the definition, filled with the case. Fails for good: `document/unknown-letter`, `document/no-remedies`. */
export function composeLetter(order: LetterOrder): DocumentModel {
  const { definition, letter: id, facts, language, at, recipient, decision } = order;
  const letter = definition.letters?.[id];
  if (!letter) throw ApplicationFailure.nonRetryable(`no letter ${id}`, 'document/unknown-letter');
  if (decision === 'refused' && !letter.blocks.some((block) => 'remedies' in block))
    throw ApplicationFailure.nonRetryable('a refusal names its remedies', 'document/no-remedies');
  const words = letterWords[language];
  const about = facts.case as JsonObject;
  const today = dayOf(at, calendarOf(definition).zone);
  return {
    language,
    title: renderText(wordsIn(letter.subject, language), facts, language),
    sender: [wordsIn(definition.service.name, language)],
    recipient: [recipient],
    reference: `${words.reference}: ${String(about.reference)}`,
    date: dayInWords(today, language),
    at,
    blocks: letter.blocks.flatMap((block) => blocksFor(block, order, today)),
  };
}

type Composer<Key extends string> = (
  value: Extract<Block, Record<Key, unknown>>[Key & keyof Extract<Block, Record<Key, unknown>>],
  order: LetterOrder,
  today: string,
) => DocumentBlock[];
type BlockKey = Block extends infer B ? (B extends unknown ? keyof B & string : never) : never;

const composers: { readonly [Key in BlockKey]: Composer<Key> } = {
  paragraph: (text, order) => textBlocks('paragraph', order, text),
  heading: (text, order) => textBlocks('heading', order, text),
  list: (items, order) => [{ type: 'list', items: items.map((item) => filled(order, item)) }],
  explanation: (rules, order) => [{ type: 'list', items: explained(rules.slice('rules.'.length), order) }],
  remedies: (remedy, order, today) => remedies(remedy, order, today),
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

function blocksFor(block: Block, order: LetterOrder, today: string): DocumentBlock[] {
  const [key, value] = Object.entries(block)[0] as [BlockKey, never];
  return composers[key](value, order, today);
}

const filled = ({ facts, language }: LetterOrder, text: Parameters<typeof wordsIn>[0]): string =>
  renderText(wordsIn(text, language), facts, language);

/** A text that comes to nothing, such as an optional field alone, leaves no gap. */
function textBlocks(
  type: 'paragraph' | 'heading',
  order: LetterOrder,
  text: Parameters<typeof wordsIn>[0],
): DocumentBlock[] {
  const said = filled(order, text).trim();
  return said === '' ? [] : [{ type, text: said }];
}

/** Each criterion with its verdict, the facts that were looked at, and its law. */
function explained(id: string, { definition, facts, language }: LetterOrder): string[] {
  const result = (facts.rules as JsonObject | undefined)?.[id] as unknown as RulesResult | undefined;
  const { data } = definition;
  const words = {
    labelOf: (path: string) => labelOf(data, fieldPath(path), language),
    format: (path: string, value: Parameters<typeof showValue>[2] & {}) =>
      showValue(data, fieldPath(path), value, language),
  };
  return (definition.rules?.[id]?.criteria ?? []).flatMap(({ id: criterion, text, law }) => {
    const judged = result?.criteria.find((one) => one.id === criterion);
    if (!judged) return [];
    const { sentence } = explainCriterion(judged, wordsIn(text, language), language, words);
    return [
      law === undefined
        ? sentence
        : `${sentence} ${letterWords[language].law}: ${lawInWords(definition, law, language)}.`,
    ];
  });
}

/** The declared field behind a fact: the position in a list is not part of it. */
const fieldPath = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');

function lawInWords(definition: Procedure, reference: string, language: Language): string {
  const title = wordsIn(definition.law?.[lawOf(reference)]?.title, language);
  const article = reference.split('#')[1];
  return article === undefined ? title : `${title}, ${article}`;
}

function remedies(id: string, { definition, language }: LetterOrder, today: string): DocumentBlock[] {
  const remedy = definition.remedies?.[id];
  if (!remedy) throw ApplicationFailure.nonRetryable(`no remedy ${id}`, 'document/no-remedies');
  const calendar = calendarOf(definition);
  const regime = definition.calendar === 'lu' ? 'lu' : 'eu';
  const until = lastDay(today, remedy.after as Duration, regime, calendar);
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

function calendarOf({ calendar }: Procedure) {
  const known = calendars[calendar];
  if (!known) throw ApplicationFailure.nonRetryable(`no calendar ${calendar}`, 'document/unknown-calendar');
  return known;
}
