import { labelOf } from '../../fields/field-at.ts';
import { showValue } from '../../fields/show-file.ts';
import { show } from '../../fields/showers.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { citeLaw } from '../../language/cite-law.ts';
import { lawOf } from '../../language/law.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { RulesResult } from '../../rules/evaluate-criteria.ts';
import { explainCriterion, type FactWords } from '../../rules/explain-criterion.ts';
import { isDay } from '../../time/civil-day.ts';
import { letterWords } from './letter-words.ts';

/**
 * Each criterion of a set with its verdict, the facts that were looked at, and its law: by its title where it is another
 * than that of the criterion above.
 */
export function explainRules(id: string, definition: Procedure, facts: JsonObject, language: Language): string[] {
  const result = (facts.rules as JsonObject | undefined)?.[id] as unknown as RulesResult | undefined;
  const words = factWords(definition, language);
  const { law: say, sameLaw } = letterWords[language];
  let above: string | undefined;
  return (definition.rules?.[id]?.criteria ?? []).flatMap(({ id: criterion, text, law, test }) => {
    const judged = result?.criteria.find((one) => one.id === criterion);
    if (!judged) return [];
    const sentence = explainCriterion(judged, wordsIn(text, language), language, words, test);
    if (law === undefined) return [sentence];
    const isSame = lawOf(law) === above;
    above = lawOf(law);
    return [`${sentence} ${say(citeLaw(definition.law, law, language, isSame ? sameLaw : undefined))}`];
  });
}

/** Declared fields by their labels and types; what Dossier itself keeps of a case, by its own words. */
function factWords({ data }: Procedure, language: Language): FactWords {
  const own = letterWords[language].facts;
  return {
    labelOf: (path) => own[path] ?? labelOf(data, fieldPath(path), language),
    format: (path: string, value: Json) =>
      isDay(value)
        ? show(value, { type: 'date', label: '' }, language)
        : showValue(data, fieldPath(path), value, language),
  };
}

/** The declared field behind a fact: the position in a list is not part of it. */
const fieldPath = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
