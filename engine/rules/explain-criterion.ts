import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import type { CriterionResult } from './evaluate-criteria.ts';
import { type ExplanationLanguage, type ExplanationWords, explanationWords } from './explanation-words.ts';
import { calculationWords } from './in-words/calculation-words.ts';
import { comparisonWords } from './in-words/comparison-words.ts';
import { conditionInWords } from './in-words/condition.ts';
import { valueOf } from './in-words/telling.ts';
import type { UsedFact } from './run.ts';
import { isTruthy } from './truth.ts';

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

/**
 * Says in words how one criterion was judged. `text` is the criterion's own, already in that language. With its `test`
 * the comparison itself is said, where there are words for it.
 */
export function explainCriterion(
  result: CriterionResult,
  text: string,
  language: ExplanationLanguage,
  { labelOf, format }: FactWords,
  test?: Expression,
): Explanation {
  const words = explanationWords[language];
  const verdict = words.verdicts[result.verdict];
  const byLabel = new Map<string, string[]>();
  for (const { path, value } of result.used) {
    if (value === null) continue; // nothing was there, and the rule went on without it
    const label = labelOf(path);
    byLabel.set(label, [...(byLabel.get(label) ?? []), format(path, value)]);
  }
  const facts = [...byLabel].map(([label, values]) => ({ label, values }));
  const missing = [...new Set(result.missing.map(labelOf))];
  const compared = result.verdict === 'unknown' || test === undefined ? undefined : inWords(test, result);
  const why = compared ?? reasons(words, facts, missing, result);
  return { sentence: sentence(text, verdict, why, words, compared !== undefined), verdict, facts, missing };

  function inWords(condition: Expression, { used, verdict: judged }: CriterionResult): string | undefined {
    const known = factsFrom(used);
    const value = valueOf(condition, known);
    // Said only where the facts that were read lead to the same verdict once more.
    if (value === undefined || isTruthy(value) !== (judged === 'met')) return undefined;
    return conditionInWords(condition, {
      facts: known,
      language,
      words: comparisonWords[language],
      calculated: calculationWords[language],
      labelOf,
      format,
      why: conditionInWords,
    });
  }
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
  return facts
    .map(({ label, values }) => `${label}${words.colon}${values.join(', ')}`)
    .join(words.colon.replace(':', ';'));
}

function sentence(text: string, verdict: string, why: string, { colon }: ExplanationWords, compared: boolean): string {
  const said = `${text.replace(/[\s.]+$/u, '')}${colon}${verdict}`;
  if (why === '') return `${said}.`;
  return compared ? `${said} – ${why}.` : `${said} (${why}).`;
}

/** The facts that a test read, as they were then. */
function factsFrom(used: readonly UsedFact[]): JsonObject {
  let facts: Json = {};
  for (const { path, value } of used) facts = withFact(facts, path.split('.'), value);
  return facts as JsonObject;
}

/** A number in a path is a position in a list. */
function withFact(target: Json | undefined, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  if (/^\d+$/.test(key)) {
    const list = Array.isArray(target) ? [...(target as readonly Json[])] : [];
    list[Number(key)] = withFact(list[Number(key)], rest, value);
    return list;
  }
  const object = typeof target === 'object' && target !== null && !Array.isArray(target) ? (target as JsonObject) : {};
  return { ...object, [key]: withFact(object[key], rest, value) };
}
