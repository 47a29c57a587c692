import type { Expression, Json } from '../../kernel/json.ts';
import type { Data } from '../../language/field.ts';
import { isDay } from '../../time/civil-day.ts';
import { type Around, operators, type Printed, Unprintable } from './feel-operators.ts';

const OWN_ROOTS = new Set(['case', 'steps', 'rules', 'tables', 'clocks', 'today', 'item']);
const AMOUNT = /^-?\d+\.\d{2}$/;

/** The same expression in FEEL (DMN 1.3), where amounts are numbers; undefined where FEEL has no form for it. */
export function expressionAsFeel(expression: Expression, data: Data): string | undefined {
  const around: Around = {
    print: (inner) => printed(inner, around),
    variable: (path) => {
      const [root = ''] = path.split('.');
      return root in data || OWN_ROOTS.has(root) ? path : path === '' ? 'item' : `item.${path}`;
    },
  };
  try {
    return around.print(expression).text;
  } catch (error) {
    if (error instanceof Unprintable) return undefined;
    throw error;
  }
}

function printed(expression: Expression, around: Around): Printed {
  if (expression === null || typeof expression !== 'object') return { text: literal(expression), whole: true };
  if (Array.isArray(expression))
    return {
      text: `[${(expression as readonly Json[]).map((one) => around.print(one).text).join(', ')}]`,
      whole: true,
    };
  const [name, given] = Object.entries(expression)[0] ?? [];
  const operator = name === undefined ? undefined : operators[name];
  if (!operator || given === undefined) throw new Unprintable(name);
  return operator(Array.isArray(given) ? given : [given], around);
}

function literal(value: Json): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (isDay(value)) return `date("${value}")`;
  return AMOUNT.test(value) ? value : JSON.stringify(value);
}
