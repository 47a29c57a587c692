import type { FieldDefinition } from '../../fields/definition.ts';
import type { FieldOfType } from '../../fields/definitions.ts';
import { type Data, fieldAt, labelOf } from '../../fields/field-at.ts';
import { show } from '../../fields/showers.ts';
import type { Expression } from '../../kernel/json.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { calculationWords } from '../../rules/in-words/calculation-words.ts';
import { comparisonWords } from '../../rules/in-words/comparison-words.ts';
import { isDay } from '../../time/civil-day.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { Exported } from '../format.ts';
import { fromId, namedBy } from '../step-names.ts';
import { wordsOf } from '../words/words.ts';
import { type Asking, Unsayable } from './asking.ts';
import { conditionInWords } from './condition-in-words.ts';
import { valueInWords } from './value-in-words.ts';

type Named = Pick<Exported, 'procedure' | 'language'>;

/** What a condition asks for, as people read it. */
export const askedInWords = (condition: Expression, exported: Named): string =>
  sayable(exported, () => asking(exported).condition(condition));

/** A value as people read it: a place by its name, else how it is reckoned. */
export const reckonedInWords = (expression: Expression, exported: Named): string =>
  sayable(exported, () => {
    const { said, place } = valueInWords(expression, asking(exported));
    return place === undefined ? said : placeInWords(place, exported);
  });

function sayable({ language }: Named, say: () => string): string {
  try {
    return say();
  } catch (error) {
    if (error instanceof Unsayable) return wordsOf(language).computed;
    throw error;
  }
}

function asking(exported: Named): Asking {
  const { procedure, language } = exported;
  const words = comparisonWords[language];
  const fieldOf = (place: string) => fieldAt(procedure.data, place) ?? fieldsInLists(place, procedure.data)[0];
  const told: Asking = {
    language,
    words,
    calculated: calculationWords[language],
    own: wordsOf(language),
    labelOf: (place) => placeInWords(place, exported),
    fieldAt: fieldOf,
    written: (value, place) => {
      const field = place === undefined ? undefined : fieldOf(place);
      if (value === null) return calculationWords[language].notGiven;
      if (typeof value === 'boolean') return value ? words.yes : words.no;
      if (isDay(value)) return dayInWords(value, language);
      if (field?.type === 'money') return show(typeof value === 'number' ? value.toFixed(2) : value, field, language);
      if (typeof value === 'number') return words.number(value);
      return words.quoted(field ? show(value, field, language) : String(value));
    },
    condition: (condition) => conditionInWords(condition, told),
  };
  return told;
}

/** What stands at a place of the case, for people: `rules.eligibility.notMet` is "Conditions of the aid: not met". */
export function placeInWords(path: string, { procedure, language }: Named): string {
  const words = wordsOf(language);
  const known = words.places[path];
  if (known !== undefined) return known;
  const [root = '', id = '', part = ''] = path.split('.');
  if (root === 'rules') {
    const verdict = { met: words.met, notMet: words.notMet, unknown: words.unknown }[part] ?? part;
    return `${namedBy(procedure.rules?.[id]?.title, id, language)}${words.colon} ${verdict}`;
  }
  if (root === 'tables') {
    const table = procedure.tables?.[id];
    const label = table?.outputs.find(({ name }) => name === part)?.label;
    const title = namedBy(table?.title, id, language);
    return label === undefined ? title : `${title}${words.colon} ${wordsIn(label, language)}`;
  }
  if (root === 'clocks') return words.places[part] ?? fromId(part);
  if (root === 'steps')
    return words.places[part] ?? `${namedBy(procedure.steps[id]?.title, id, language)}${words.colon} ${fromId(part)}`;
  const label = labelOf(procedure.data, path, language);
  return label === path ? (labelInList(path, procedure.data, language) ?? path) : label;
}

/** A text whose blanks are filled with the names of what stands there: `‹day of filing›`. */
export const blanksInWords = (text: string, named: Named): string =>
  text
    .replaceAll(/\{%.*?%\}/g, ' ')
    .replaceAll(/\{\{\s*([\w.-]+).*?\}\}/g, (_blank, path: string) => `‹${placeInWords(path, named)}›`);

/** Within a list, a field goes by its own name; the label, where all lists that have it call it the same. */
function labelInList(name: string, data: Data, language: Language): string | undefined {
  const labels = new Set(fieldsInLists(name, data).map(({ label }) => wordsIn(label, language)));
  return labels.size === 1 ? [...labels][0] : undefined;
}

const fieldsInLists = (name: string, data: Data): readonly FieldDefinition[] =>
  Object.values(data).flatMap((fields) =>
    Object.values(fields).flatMap((field) => {
      const of = field.type === 'list' ? (field as FieldOfType<'list'>).of : {};
      const own = Object.hasOwn(of, name) ? of[name] : undefined;
      return own ? [own] : [];
    }),
  );
