import { templateParts } from '#engine/compile/template-parts.ts';
import { remedyOf } from '#engine/compose/letters/blocks/remedies.ts';
import { stands } from '#engine/compose/letters/compose-blocks.ts';
import type { LetterOrder } from '#engine/compose/letters/letter-order.ts';
import { valueAt } from '#engine/fields/value-at.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import { citeLaw } from '#engine/language/cite-law.ts';
import type { Block } from '#engine/language/letter.ts';
import type { Text } from '#engine/language/text.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { RulesResult } from '#engine/rules/evaluate-criteria.ts';
import type { Attachment, DocumentModel } from '#pdf/document-model.ts';
import { readingOrder } from '#pdf/reading-order.ts';

/**
 * What a machine reads out of the letter of a decision. Days are YYYY-MM-DD; a law stands as the definition refers to it,
 * and as it is cited.
 */
interface DecisionFile {
  readonly format: 'dossier/decision/1';
  readonly reference: string;
  readonly procedure: { readonly name: string; readonly version: number };
  readonly service: string;
  readonly authority: string;
  readonly language: string;
  readonly subject: string;
  readonly decision: string;
  readonly adverse: boolean;
  readonly date: string;
  /** What the letter says, passage by passage. */
  readonly text: readonly string[];
  /** The values of the case that stand there, by their places, as the case has them. */
  readonly values: JsonObject;
  readonly criteria: readonly {
    readonly id: string;
    readonly text: string;
    readonly verdict: string;
    readonly law: string | null;
    readonly citation: string | null;
  }[];
  readonly remedies: readonly {
    readonly body: string;
    readonly until: string;
    readonly form: string;
    readonly law: string;
    readonly citation: string;
  }[];
  readonly verification: { readonly code: string; readonly address: string };
}

/**
 * The decision as data, to be attached to its letter (`decision.json`): what a person reads there, and nothing that they do
 * not: what it says, the criteria that it explains, the remedies that it names. `outcome` is the decision's own name.
 */
export function decisionFile(order: LetterOrder, outcome: string, letter: DocumentModel): Attachment {
  const { definition, plan, authority, decision, facts, language, today, verification, verifyUrl } = order;
  const { service } = definition;
  const blocks = blocksOf(order);
  const content: DecisionFile = {
    format: 'dossier/decision/1',
    reference: String((facts.case as JsonObject).reference),
    procedure: { name: plan.procedure, version: plan.version },
    service: wordsIn(service.name, language),
    authority: authority ? wordsIn(authority.name, language) : service.authority,
    language,
    subject: letter.title,
    decision: outcome,
    adverse: decision?.adverse ?? false,
    date: today,
    text: readingOrder(letter),
    values: valuesIn(blocks, order),
    criteria: namedIn(blocks, 'explanation').flatMap((rules) => criteriaOf(rules.slice('rules.'.length), order)),
    remedies: namedIn(blocks, 'remedies').map((id) => {
      const { body, until, form, law } = remedyOf(id, order);
      return { body: wordsIn(body, language), until, form: wordsIn(form, language), law, citation: cited(law, order) };
    }),
    verification: { code: verification, address: `${verifyUrl}/${verification}` },
  };
  return {
    name: 'decision.json',
    type: 'application/json',
    description: 'The decision as data',
    content: `${JSON.stringify(content, null, 2)}\n`,
    relationship: 'Alternative',
  };
}

/** The blocks that stand in the letter, also those that the authority shares between its letters. */
function blocksOf(order: LetterOrder): Block[] {
  const { definition, letter, authority } = order;
  return (definition.letters?.[letter]?.blocks ?? [])
    .flatMap((block) => ('part' in block ? (authority?.parts?.[block.part] ?? []) : [block]))
    .filter((block) => stands(block, order));
}

const namedIn = (blocks: readonly Block[], kind: 'explanation' | 'remedies'): string[] =>
  blocks.flatMap((block) => (kind in block ? [String((block as unknown as JsonObject)[kind])] : []));

const textsOf = (block: Block): readonly Text[] => {
  if ('paragraph' in block) return [block.paragraph];
  if ('heading' in block) return [block.heading];
  if ('list' in block) return block.list;
  if ('operative' in block) return block.operative;
  return 'enclosures' in block ? block.enclosures : [];
};

function valuesIn(blocks: readonly Block[], { facts, language }: LetterOrder): JsonObject {
  const places = blocks.flatMap((block) =>
    'values' in block ? block.values : textsOf(block).flatMap((text) => templateParts(wordsIn(text, language)).values),
  );
  return Object.fromEntries(
    places.flatMap((place): [string, Json][] => {
      const value = valueAt(facts, place);
      return value === undefined ? [] : [[place, value]];
    }),
  );
}

const cited = (law: string, { definition, language }: LetterOrder): string => citeLaw(definition.law, law, language);

function criteriaOf(id: string, order: LetterOrder): DecisionFile['criteria'] {
  const { definition, facts, language } = order;
  const result = (facts.rules as JsonObject | undefined)?.[id] as unknown as RulesResult | undefined;
  const written = new Map(definition.rules?.[id]?.criteria.map((one) => [one.id, one]));
  return (result?.criteria ?? []).map(({ id: criterion, verdict }) => {
    const { text, law } = written.get(criterion) ?? {};
    return {
      id: criterion,
      text: wordsIn(text, language),
      verdict,
      law: law ?? null,
      citation: law === undefined ? null : cited(law, order),
    };
  });
}
