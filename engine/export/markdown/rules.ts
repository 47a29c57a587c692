import type { FieldDefinition } from '../../fields/definition.ts';
import type { Table } from '../../language/table.ts';
import { wordsIn } from '../../language/words-in.ts';
import { expressionInWords } from '../expression/in-words.ts';
import type { Exported } from '../format.ts';
import { fromId, namedBy } from '../step-names.ts';
import { cited } from './about.ts';
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
              `${plain(wordsIn(text, language))} (${[law && plain(cited(law, exported)), onFail[how]].filter(Boolean).join('; ')})\n  ${plain(expressionInWords(test, exported))}`,
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

function editions({ inputs, outputs, editions }: Table, exported: Exported): string[] {
  const { language } = exported;
  const head = [
    ...inputs.map(({ label, expression }) =>
      plain(label === undefined ? expressionInWords(expression, exported) : wordsIn(label, language)),
    ),
    ...outputs.map(({ label, name }) => `**${plain(namedBy(label, name, language))}**`),
  ];
  return editions.flatMap(({ validFrom, rows }) => [
    `${headingsOf(language).validFrom(validFrom)}:`,
    grid(
      head,
      rows.map(([cells, values]) => [...cells, ...values].map(plain)),
    ),
  ]);
}

/** The fields of the case file, group by group. */
export const data = ({ procedure, language }: Exported): string => {
  const { optional } = headingsOf(language);
  const line = (field: FieldDefinition): string => {
    const help = field.help === undefined ? '' : `: ${plain(wordsIn(field.help, language))}`;
    return `${plain(wordsIn(field.label, language))}${field.optional ? ` (${optional})` : ''}${help}`;
  };
  return Object.entries(procedure.data)
    .map(([group, fields]) => [heading(3, fromId(group)), bullets(Object.values(fields).map(line))].join('\n\n'))
    .join('\n\n');
};
