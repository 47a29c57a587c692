import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import type { CriterionResult } from './evaluate-criteria.ts';
import { type ExplanationLanguage, explanationWords } from './explanation-words.ts';
import { calculationWords } from './in-words/calculation-words.ts';
import { comparisonWords } from './in-words/comparison-words.ts';
import { conditionInWords } from './in-words/condition.ts';
import { inOneSentence, labelled, type Statement } from './in-words/statement.ts';
import { type Telling, valueOf, written } from './in-words/telling.ts';
import type { UsedFact } from './run.ts';
import { isTruthy } from './truth.ts';

/** How the reader's language names and writes the facts of this procedure. */
export interface FactWords {
  /** The label of a field, by its path; elements of a list come with their position, `application.household.0.name`. */
  labelOf(path: string): string;
  format(path: string, value: Json): string;
}

/**
 * Says in words how one criterion was judged, and why: "The rent exceeds a quarter of the income: met. Monthly rent:
 * €1,150.00, more than 0.25 × €3,900.00 (“Income”) = €975.00." `text` is the criterion's own, already in that language.
 * Where there are no words for its test, what was looked at; of an unknown verdict, what is missing.
 */
export function explainCriterion(
  result: CriterionResult,
  text: string,
  language: ExplanationLanguage,
  facts: FactWords,
  test: Expression,
): string {
  const telling: Telling = {
    ...facts,
    facts: factsFrom(result.used),
    language,
    words: comparisonWords[language],
    calculated: calculationWords[language],
    why: conditionInWords,
  };
  const said = text.replace(/[\s.]+$/u, '');
  const { verdicts } = explanationWords[language];
  const why = reasons(result, test, telling);
  const isSaid = [true, false].some((answer) => why === labelled(said, written(answer, undefined, telling), telling));
  const sentences = [`${said}${telling.words.colon}${verdicts[result.verdict]}`, isSaid ? '' : capital(why)];
  return sentences.flatMap((sentence) => (sentence === '' ? [] : `${sentence}.`)).join(' ');
}

function reasons(result: CriterionResult, test: Expression, telling: Telling): string {
  const words = explanationWords[telling.language];
  const { verdict, problem, missing } = result;
  if (problem !== undefined) return words.broken;
  if (verdict !== 'unknown') return inOneSentence(compared(result, test, telling) ?? looked(result, telling), telling);
  const labels = [...new Set(missing.map(telling.labelOf))].map(telling.words.quoted);
  return labels.length === 0 ? '' : `${words.missing}${telling.words.colon}${labels.join(', ')}`;
}

/** Said only where the facts that were read lead to the same verdict once more. */
function compared({ verdict }: CriterionResult, test: Expression, telling: Telling): readonly Statement[] | undefined {
  const value = valueOf(test, telling.facts);
  if (value === undefined || isTruthy(value) !== (verdict === 'met')) return undefined;
  return conditionInWords(test, telling);
}

/** What was looked at, one fact a label; the elements of a list together. */
function looked({ used }: CriterionResult, telling: Telling): readonly Statement[] {
  const byLabel = new Map<string, string[]>();
  for (const { path, value } of used) {
    if (value === null) continue; // nothing was there, and the rule went on without it
    const label = telling.labelOf(path);
    byLabel.set(label, [
      ...(byLabel.get(label) ?? []),
      typeof value === 'object' ? telling.format(path, value) : written(value, path, telling),
    ]);
  }
  return [...byLabel].map(([label, values]) => ({
    fact: labelled(label, values.join(', '), telling),
    relations: [],
  }));
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

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
