import type { Expression } from '../../kernel/json.ts';
import type { Data } from '../../language/field.ts';
import { isDay } from '../../time/civil-day.ts';
import type { Dialect } from './dialect.ts';
import { printExpression } from './print-expression.ts';

const OWN_ROOTS = new Set(['case', 'steps', 'rules', 'tables', 'clocks', 'today', 'item']);
const AMOUNT = /^-?\d+\.\d{2}$/;

const CALLS: Readonly<Record<string, (args: readonly string[]) => string>> = {
  'years between': ([from, to]) => `years and months duration(${from}, ${to}).years`,
  'days between': ([from, to]) => `(${to} - ${from}).days`,
};
const SIGNS: Readonly<Record<string, string>> = { some: 'some item in', every: 'every item in' };

/** The same expression in FEEL (DMN 1.3), where amounts are numbers; undefined where FEEL has no form for it. */
export function expressionAsFeel(expression: Expression, data: Data): string | undefined {
  const dialect: Dialect = {
    variable: (path) => {
      const [root = ''] = path.split('.');
      return root in data || OWN_ROOTS.has(root) ? path : path === '' ? 'item' : `item.${path}`;
    },
    literal: (value) => {
      if (typeof value !== 'string') return JSON.stringify(value);
      if (isDay(value)) return `date("${value}")`;
      return AMOUNT.test(value) ? value : JSON.stringify(value);
    },
    sign: (name) => SIGNS[name] ?? name,
    call: (name, args) => CALLS[name]?.(args) ?? `${name}(${args.join(', ')})`,
  };
  return printExpression(expression, dialect);
}
