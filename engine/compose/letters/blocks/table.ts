import { fieldAt, labelOf } from '../../../fields/field-at.ts';
import { showValue } from '../../../fields/show-file.ts';
import { valueAt } from '../../../fields/value-at.ts';
import { wordsIn } from '../../../language/words-in.ts';
import type { Composer } from '../composer.ts';

const NUMBERS = new Set(['money', 'number', 'integer']);

/** The entries of a list, under the labels of their fields. */
export const table: Composer<'table'> = ({ of, columns }, { definition: { data }, facts, language }) => {
  const entries = valueAt(facts, of);
  if (!Array.isArray(entries) || entries.length === 0) return [];
  return [
    {
      type: 'table',
      columns: columns.map((column) => {
        const field = fieldAt(data, `${of}.${column}`);
        const right = field && NUMBERS.has(field.type);
        return { label: field ? wordsIn(field.label, language) : column, ...(right && { align: 'right' as const }) };
      }),
      rows: entries.map((entry) =>
        columns.map((column) => showValue(data, `${of}.${column}`, valueAt({ entry }, `entry.${column}`), language)),
      ),
    },
  ];
};

/** Fields by their labels; those that are empty are left out. Where all are numbers, they stand one below the other. */
export const values: Composer<'values'> = (paths, { definition: { data }, facts, language }) => {
  const shown = paths
    .map((path) => ({
      label: labelOf(data, path, language),
      value: showValue(data, path, valueAt(facts, path), language),
      isNumber: NUMBERS.has(fieldAt(data, path)?.type ?? ''),
    }))
    .filter(({ value }) => value !== '');
  if (shown.length === 0) return [];
  const align = shown.every(({ isNumber }) => isNumber) ? ({ align: 'right' } as const) : {};
  return [{ type: 'facts', rows: shown.map(({ label, value }) => ({ label, value })), ...align }];
};
