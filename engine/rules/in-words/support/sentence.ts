import type { Expression, Json, JsonObject } from '../../../kernel/json.ts';
import { evaluateCriteria, type Verdict } from '../../evaluate-criteria.ts';
import { explainCriterion } from '../../explain-criterion.ts';
import type { ExplanationLanguage } from '../../explanation-words.ts';

/** What is said of a rule over the facts below, in each language. */
export interface Sentence extends Readonly<Record<ExplanationLanguage, string>> {
  readonly rule: Expression;
  readonly is: Verdict;
}

const facts: JsonObject = {
  rent: '1150.00',
  income: '3900.00',
  born: '1990-05-02',
  filed: '2026-10-05',
  moved: '2026-10-05',
  home: 'flat',
  hours: 30,
  months: 12,
  alone: true,
  abusive: false,
  notes: 'near the station',
  languages: ['fr', 'de'],
  members: [
    { age: 40, income: '10.00', works: true },
    { age: 4, income: '0.00', works: false },
  ],
  none: [],
};
const labels: Readonly<Record<string, string>> = {
  born: 'Birth',
  filed: 'Filing',
  alone: 'Do you live alone?',
  abusive: 'The request is abusive',
};
const options: Readonly<Record<string, string>> = { flat: 'not a house', house: 'neither', boat: 'boat, or the like' };

function labelOf(path: string): string {
  const name = path.split('.').at(-1) ?? '';
  return labels[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

const words = {
  labelOf,
  format: (path: string, value: Json) =>
    /rent|income/.test(path) ? `${value} €` : (options[String(value)] ?? String(value)),
};

/** How a rule is judged, and why, without the verdict before it. */
export function told(test: Expression, language: ExplanationLanguage): { readonly is: Verdict; readonly why: string } {
  const [result] = evaluateCriteria({ criteria: [{ id: 'one', onFail: 'refuse', test }] }, facts).criteria;
  if (!result) throw new Error('one criterion, one result');
  const why = explainCriterion(result, 'It', language, words, test).split(/(?<=^[^.]*\.) /)[1] ?? '';
  return { is: result.verdict, why: why.replace(/\.$/, '') };
}
