import type { FieldDefinition } from '../../fields/definition.ts';
import { fieldAt } from '../../fields/field-at.ts';
import type { Expression } from '../../kernel/json.ts';
import { citeLaw } from '../../language/cite-law.ts';
import type { Table } from '../../language/table.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { expressionInWords } from '../expression/in-words.ts';
import type { Exported } from '../format.ts';
import { namedBy } from '../step-names.ts';
import { wordsOf } from '../words/words.ts';
import { cellInWords, outputInWords } from './cells.ts';
import { bullets, grid, heading, plain } from './text.ts';
import { headingsOf } from './words/words.ts';

/** The conditions of the law in their own words, and what the machine tests. */
export const rules = (exported: Exported): string => {
  const { procedure, language } = exported;
  const { onFail } = headingsOf(language);
  return Object.entries(procedure.rules ?? {})
    .map(([id, { title, criteria }]) =>
      [
        heading(3, namedBy(title, id, language)),
        bullets(
          criteria.map(
            ({ text, law, test, onFail: how }) =>
              `${plain(wordsIn(text, language))} (${[law && plain(citeLaw(procedure.law, law, language)), onFail[how]].filter(Boolean).join('; ')})\n  ${plain(expressionInWords(test, exported))}`,
          ),
        ),
      ].join('\n\n'),
    )
    .join('\n\n');
};

export const tables = (exported: Exported): string =>
  Object.entries(exported.procedure.tables ?? {})
    .map(([id, table]) =>
      [heading(3, namedBy(table.title, id, exported.language)), ...editions(table, exported)].join('\n\n'),
    )
    .join('\n\n');

function editions({ title, inputs, outputs, editions }: Table, exported: Exported): string[] {
  const { language } = exported;
  const head = [
    ...inputs.map(({ label, expression }) =>
      plain(label === undefined ? expressionInWords(expression, exported) : wordsIn(label, language)),
    ),
    ...outputs.map(
      ({ label, name }) => `**${plain(namedBy(label ?? (outputs.length === 1 ? title : undefined), name, language))}**`,
    ),
  ];
  const asked = inputs.map(({ expression, type }) => ({ type, field: fieldRead(expression, exported) }));
  const row = ([cells, values]: Table['editions'][number]['rows'][number]) => [
    ...asked.map((column, i) => cellInWords(cells[i] ?? '-', column, language)),
    ...outputs.map((column, i) => outputInWords(values[i] ?? '', { type: column.type }, language)),
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
