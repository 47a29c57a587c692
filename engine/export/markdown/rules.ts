import type { FieldDefinition } from '../../fields/definition.ts';
import { fieldAt } from '../../fields/field-at.ts';
import type { Expression } from '../../kernel/json.ts';
import { citeLaw } from '../../language/cite-law.ts';
import type { Table } from '../../language/table.ts';
import { wordsIn } from '../../language/words-in.ts';
import { comparisonWords } from '../../rules/in-words/comparison-words.ts';
import { labelled } from '../../rules/in-words/statement.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { askedInWords, reckonedInWords } from '../expression/in-words.ts';
import type { Exported } from '../format.ts';
import { namedBy } from '../step-names.ts';
import { wordsOf } from '../words/words.ts';
import { cellInWords, outputInWords } from './cells.ts';
import { bullets, grid, heading, plain } from './text.ts';
import { headingsOf } from './words/words.ts';

/** The conditions of the law in their own words, and what the machine tests. */
export const rules = (exported: Exported): string => {
  const { procedure, language } = exported;
  return Object.entries(procedure.rules ?? {})
    .map(([id, { title, criteria }]) =>
      [
        heading(3, namedBy(title, id, language)),
        bullets(criteria.map((criterion) => criterionInWords(criterion, exported))),
      ].join('\n\n'),
    )
    .join('\n\n');
};

type Criterion = NonNullable<Exported['procedure']['rules']>[string]['criteria'][number];

function criterionInWords({ text, law, when, test, onFail }: Criterion, exported: Exported): string {
  const { procedure, language } = exported;
  const said = wordsIn(text, language);
  const aside = [law && plain(citeLaw(procedure.law, law, language)), headingsOf(language).onFail[onFail]];
  const asked = askedInWords(test, exported);
  const words = comparisonWords[language];
  const isSaid = asked === labelled(said.replace(/[\s.]+$/u, ''), words.yes, { words });
  const sentences = [
    ...(when === undefined ? [] : [`${headingsOf(language).appliesIf} (${askedInWords(when, exported)})`]),
    ...(isSaid ? [] : [asked]),
  ];
  const lines = sentences.map((one) => `\n  ${plain(one.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))}.`);
  return `${plain(said)} (${aside.filter(Boolean).join('; ')})${lines.join('')}`;
}

export const tables = (exported: Exported): string =>
  Object.entries(exported.procedure.tables ?? {})
    .map(([id, table]) =>
      [heading(3, namedBy(table.title, id, exported.language)), ...editions(id, table, exported)].join('\n\n'),
    )
    .join('\n\n');

function editions(id: string, { title, inputs, outputs, editions }: Table, exported: Exported): string[] {
  const { language } = exported;
  const answers = outputs.map((output) => ({ ...output, field: fieldOf(id, output.name, exported) }));
  const head = [
    ...inputs.map(({ label, expression }) =>
      plain(label === undefined ? reckonedInWords(expression, exported) : wordsIn(label, language)),
    ),
    ...answers.map(
      ({ label, name, field }) =>
        `**${plain(namedBy(label ?? (outputs.length === 1 ? title : field?.label), name, language))}**`,
    ),
  ];
  const asked = inputs.map(({ expression, type }) => ({ type, field: fieldRead(expression, exported) }));
  const row = ([cells, values]: Table['editions'][number]['rows'][number]) => [
    ...asked.map((column, i) => cellInWords(cells[i] ?? '-', column, language)),
    ...answers.map((column, i) => outputInWords(values[i] ?? '', column, language)),
  ];
  return editions.flatMap(({ validFrom, rows }) => [
    `${headingsOf(language).validFrom(dayInWords(validFrom as CivilDay, language))}${wordsOf(language).colon}`,
    grid(
      head,
      rows.map((one) => row(one).map(plain)),
    ),
  ]);
}

/** The field that a column reads, where it reads one as it is. */
const fieldRead = (expression: Expression, { procedure }: Exported): FieldDefinition | undefined =>
  expression !== null && typeof expression === 'object' && 'var' in expression
    ? fieldAt(procedure.data, String(expression.var))
    : undefined;

/** The field that takes what a table answers, as it is. */
function fieldOf(id: string, name: string, { procedure, scopes }: Exported): FieldDefinition | undefined {
  const formulas = scopes.flatMap(({ steps }) =>
    steps.flatMap(({ step, kind, exits }) =>
      [step.set, ...Object.values(exits).map(({ set }) => set), kind.evaluates?.(step).compute.formulas].flatMap(
        (set) => Object.entries(set ?? {}),
      ),
    ),
  );
  const place = formulas.find(([, formula]) => isRead(formula) && formula.var === `tables.${id}.${name}`)?.[0];
  return place === undefined ? undefined : fieldAt(procedure.data, place);
}

const isRead = (formula: Expression): formula is { readonly var: string } =>
  formula !== null && typeof formula === 'object' && 'var' in formula;

/** What is asked, page by page as it is asked; then what the case file holds besides. */
export const data = ({ procedure, language }: Exported): string => {
  const { optional, established } = headingsOf(language);
  const line = (field: FieldDefinition): string => {
    const help = field.help === undefined ? '' : `${wordsOf(language).colon} ${plain(wordsIn(field.help, language))}`;
    return `${plain(wordsIn(field.label, language))}${field.optional ? ` (${optional})` : ''}${help}`;
  };
  const pages = Object.values(procedure.forms ?? {}).flatMap(({ pages }) => pages);
  const asked = new Set(pages.flatMap(({ fields }) => fields));
  const others = Object.entries(procedure.data).flatMap(([group, fields]) =>
    Object.keys(fields)
      .map((name) => `${group}.${name}`)
      .filter((path) => !asked.has(path)),
  );
  return [
    ...pages.map(({ title, fields }) => ({ title: wordsIn(title, language), fields })),
    { title: established, fields: others },
  ]
    .map(({ title, fields }) => ({
      title,
      lines: fields.flatMap((path) => fieldAt(procedure.data, path) ?? []).map(line),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [heading(3, title), bullets(lines)].join('\n\n'))
    .join('\n\n');
};
