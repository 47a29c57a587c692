import type { FieldOfType } from '../../fields/definitions.ts';
import { type Data, fieldAt, labelOf } from '../../fields/field-at.ts';
import { numberFormat } from '../../fields/locale.ts';
import { show } from '../../fields/showers.ts';
import type { Expression } from '../../kernel/json.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { Exported } from '../format.ts';
import { fromId, namedBy } from '../step-names.ts';
import { wordsOf } from '../words/words.ts';
import type { Dialect } from './dialect.ts';
import { printExpression } from './print-expression.ts';

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '!=': '≠', '*': '×', '-': '−' };

type Named = Pick<Exported, 'procedure' | 'language'>;

/** An expression as people read it: fields by their labels, in the language of the export. */
export function expressionInWords(expression: Expression, exported: Named): string {
  const { language } = exported;
  const words = wordsOf(language);
  const dialect: Dialect = {
    variable: (path) => placeInWords(path, exported),
    literal: (value, place) => {
      const field = place === undefined ? undefined : fieldAt(exported.procedure.data, place);
      if (typeof value === 'number' && field?.type === 'money') return show(value.toFixed(2), field, language);
      if (value === null) return words.nothing;
      if (typeof value === 'boolean') return value ? words.yes : words.no;
      return typeof value === 'number' ? numberFormat(language).format(value) : `“${String(value)}”`;
    },
    sign: (name) => words.signs[name] ?? SIGNS[name] ?? name,
    call: (name, args) => `${words.calls[name] ?? name} (${args.join('; ')})`,
  };
  return printExpression(expression, dialect) ?? words.computed;
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
  const lists = Object.values(data).flatMap((fields) =>
    Object.values(fields).flatMap((field) => (field.type === 'list' ? [(field as FieldOfType<'list'>).of] : [])),
  );
  const labels = new Set(lists.flatMap((of) => (Object.hasOwn(of, name) ? [wordsIn(of[name]?.label, language)] : [])));
  return labels.size === 1 ? [...labels][0] : undefined;
}
