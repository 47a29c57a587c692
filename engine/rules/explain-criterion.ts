import type { Json } from '../kernel/json.ts';
import type { CriterionResult } from './evaluate-criteria.ts';
import { type ExplanationLanguage, type ExplanationWords, explanationWords } from './explanation-words.ts';

/** How the reader's language names and writes the facts of this procedure. */
export interface FactWords {
  /** The label of a field, by its path; elements of a list come with their position, `application.household.0.name`. */
  labelOf(path: string): string;
  format(path: string, value: Json): string;
}

/** One criterion explained, whole and in parts. */
export interface Explanation {
  /** `The rent exceeds a quarter of the income: met (Monthly rent: €1,150.00; Income: €3,900.00).` */
  readonly sentence: string;
  readonly verdict: string;
  /** What was looked at, one entry a label; the elements of a list together. */
  readonly facts: readonly { readonly label: string; readonly values: readonly string[] }[];
  /** The labels of what is missing. */
  readonly missing: readonly string[];
}

/** Says in words how one criterion was judged. `text` is the criterion's own, already in that language. */
export function explainCriterion(
  result: CriterionResult,
  text: string,
  language: ExplanationLanguage,
  { labelOf, format }: FactWords,
): Explanation {
  const words = explanationWords[language];
  const verdict = words.verdicts[result.verdict];
  const byLabel = new Map<string, string[]>();
  for (const { path, value } of result.used) {
    const label = labelOf(path);
    byLabel.set(label, [...(byLabel.get(label) ?? []), format(path, value)]);
  }
  const facts = [...byLabel].map(([label, values]) => ({ label, values }));
  const missing = [...new Set(result.missing.map(labelOf))];
  return { sentence: sentence(text, verdict, reasons(words, facts, missing, result), words), verdict, facts, missing };
}

/** An unknown verdict is explained by what it lacks, any other by what was looked at. */
function reasons(
  words: ExplanationWords,
  facts: Explanation['facts'],
  missing: readonly string[],
  { verdict, problem }: CriterionResult,
): string {
  if (problem !== undefined) return words.broken;
  if (verdict === 'unknown') return missing.length === 0 ? '' : `${words.missing}${words.colon}${missing.join(', ')}`;
  return facts.map(({ label, values }) => `${label}${words.colon}${values.join(', ')}`).join('; ');
}

function sentence(text: string, verdict: string, why: string, { colon }: ExplanationWords): string {
  const said = `${text.replace(/[\s.]+$/u, '')}${colon}${verdict}`;
  return why === '' ? `${said}.` : `${said} (${why}).`;
}
