import type { Table } from '../../language/table.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { ColumnType, HitPolicy } from '../../rules/decision-table/decision-table.ts';
import { reckonedInWords } from '../expression/in-words.ts';
import type { Exported, Format } from '../format.ts';
import { namedBy } from '../step-names.ts';
import { type Element, element, printXml } from '../xml.ts';
import { cellAsFeel, outputAsFeel } from './cells.ts';
import { expressionAsFeel } from './expression-as-feel.ts';

const POLICIES: { readonly [Policy in HitPolicy]: string } = {
  unique: 'UNIQUE',
  first: 'FIRST',
  priority: 'PRIORITY',
  any: 'ANY',
  collect: 'COLLECT',
  ruleOrder: 'RULE ORDER',
  outputOrder: 'OUTPUT ORDER',
};

/** Engines disagree on which object a day is, so a column of days has no type. */
const TYPES: { readonly [Type in ColumnType]: string | undefined } = {
  text: 'string',
  choice: 'string',
  number: 'number',
  integer: 'number',
  money: 'number',
  date: undefined,
  boolean: 'boolean',
};

/** Every edition of every decision table, as DMN 1.3 with FEEL. The newest edition has the table's own id. */
export const dmn: Format = {
  summary: 'DMN 1.3 with FEEL: every edition of every decision table',
  write(exported) {
    const { procedure, language } = exported;
    const namespace = `urn:dossier:${procedure.procedure}:${procedure.version}`;
    const decisions = Object.entries(procedure.tables ?? {}).flatMap(([id, table]) => {
      const editions = table.editions.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom));
      return editions.map((edition, i) =>
        decision(i === 0 ? id : `${id}-${edition.validFrom}`, id, table, edition, exported),
      );
    });
    return printXml(
      element(
        'definitions',
        {
          xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
          id: 'definitions',
          name: wordsIn(procedure.service.name, language),
          namespace,
        },
        ...decisions,
      ),
    );
  },
};

type Edition = Table['editions'][number];

function decision(id: string, table: string, of: Table, { validFrom, rows }: Edition, exported: Exported): Element {
  const { language } = exported;
  const name = namedBy(of.title, table, language);
  return element(
    'decision',
    { id, name: of.editions.length > 1 ? `${name} (${validFrom})` : name },
    element('description', {}, [validFrom, of.law].filter((part) => part !== undefined).join(', ')),
    element(
      'decisionTable',
      { id: `${id}__table`, hitPolicy: POLICIES[of.hitPolicy], aggregation: of.aggregation?.toUpperCase() },
      ...of.inputs.map((input, i) => inputOf(`${id}__input_${i + 1}`, input, exported)),
      ...of.outputs.map(({ name, type, values, label }, i) =>
        element(
          'output',
          { id: `${id}__output_${i + 1}`, name, label: label && wordsIn(label, language), typeRef: TYPES[type] },
          values &&
            element(
              'outputValues',
              {},
              element('text', {}, values.map((value) => outputAsFeel(value, type)).join(', ')),
            ),
        ),
      ),
      ...rows.map(([inputs, outputs], row) =>
        element(
          'rule',
          { id: `${id}__rule_${row + 1}` },
          ...of.inputs.map(({ type }, i) =>
            entry('inputEntry', `${id}__rule_${row + 1}_in_${i + 1}`, cellAsFeel(inputs[i] ?? '-', type)),
          ),
          ...of.outputs.map(({ type }, i) =>
            entry('outputEntry', `${id}__rule_${row + 1}_out_${i + 1}`, outputAsFeel(outputs[i] ?? '-', type)),
          ),
        ),
      ),
    ),
  );
}

const entry = (tag: string, id: string, text: string): Element => element(tag, { id }, element('text', {}, text));

/** What FEEL cannot say is a variable of the input's own name. */
function inputOf(id: string, { expression, type, label }: Table['inputs'][number], exported: Exported): Element {
  const words = label === undefined ? reckonedInWords(expression, exported) : wordsIn(label, exported.language);
  const feel = expressionAsFeel(expression, exported.procedure.data) ?? id;
  return element(
    'input',
    { id, label: words },
    element('inputExpression', { id: `${id}__expression`, typeRef: TYPES[type] }, element('text', {}, feel)),
  );
}
