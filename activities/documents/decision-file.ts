import { remedyOf } from '#engine/compose/letters/blocks/remedies.ts';
import type { LetterOrder } from '#engine/compose/letters/letter-order.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { RulesResult } from '#engine/rules/evaluate-criteria.ts';
import type { Attachment } from '#pdf/document-model.ts';

/** What a machine reads out of the letter of a decision. Days are YYYY-MM-DD; laws as the definition refers to them. */
interface DecisionFile {
  readonly format: 'dossier/decision/1';
  readonly reference: string;
  readonly procedure: { readonly name: string; readonly version: number };
  readonly service: string;
  readonly authority: string;
  readonly language: string;
  readonly decision: string;
  readonly adverse: boolean;
  readonly date: string;
  readonly criteria: readonly { readonly id: string; readonly verdict: string; readonly law: string | null }[];
  readonly remedies: readonly {
    readonly body: string;
    readonly until: string;
    readonly form: string;
    readonly law: string;
  }[];
  readonly verification: { readonly code: string; readonly address: string };
}

/**
 * The decision as data, to be attached to its letter (`decision.json`): what a person reads there, and nothing that they do
 * not: the criteria that the letter explains, the remedies that it names. `outcome` is the decision's own name.
 */
export function decisionFile(order: LetterOrder, outcome: string): Attachment {
  const { definition, plan, authority, decision, facts, language, today, verification, verifyUrl } = order;
  const { service } = definition;
  const content: DecisionFile = {
    format: 'dossier/decision/1',
    reference: String((facts.case as JsonObject).reference),
    procedure: { name: plan.procedure, version: plan.version },
    service: wordsIn(service.name, language),
    authority: authority ? wordsIn(authority.name, language) : service.authority,
    language,
    decision: outcome,
    adverse: decision?.adverse ?? false,
    date: today,
    criteria: saidIn(order, 'explanation').flatMap((rules) => criteriaOf(rules.slice('rules.'.length), order)),
    remedies: saidIn(order, 'remedies').map((id) => {
      const { body, until, form, law } = remedyOf(id, order);
      return { body: wordsIn(body, language), until, form: wordsIn(form, language), law };
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

/** What the blocks of one kind name, also those that the authority shares between its letters. */
function saidIn({ definition, letter, authority }: LetterOrder, kind: 'explanation' | 'remedies'): string[] {
  const blocks = (definition.letters?.[letter]?.blocks ?? []).flatMap((block) =>
    'part' in block ? (authority?.parts?.[block.part] ?? []) : [block],
  );
  return blocks.flatMap((block) => (kind in block ? [String((block as unknown as JsonObject)[kind])] : []));
}

function criteriaOf(id: string, { definition, facts }: LetterOrder): DecisionFile['criteria'] {
  const result = (facts.rules as JsonObject | undefined)?.[id] as unknown as RulesResult | undefined;
  const laws = new Map(definition.rules?.[id]?.criteria.map((one) => [one.id, one.law]));
  return (result?.criteria ?? []).map(({ id: criterion, verdict }) => ({
    id: criterion,
    verdict,
    law: laws.get(criterion) ?? null,
  }));
}
