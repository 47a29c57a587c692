import type { Expression, Json } from '../../kernel/json.ts';
import { type Dialect, type Print, type Printed, Unprintable } from './dialect.ts';
import { printers } from './printers.ts';

/** A JsonLogic expression in another notation; undefined where an operator has no form there. */
export function printExpression(expression: Expression, dialect: Dialect): string | undefined {
  const print: Print = (inner) => printed(inner, dialect, print);
  try {
    return print(expression).text;
  } catch (error) {
    if (error instanceof Unprintable) return undefined;
    throw error;
  }
}

function printed(expression: Expression, dialect: Dialect, print: Print): Printed {
  if (expression === null || typeof expression !== 'object') return { text: dialect.literal(expression), whole: true };
  if (Array.isArray(expression))
    return { text: `[${(expression as readonly Json[]).map((one) => print(one).text).join(', ')}]`, whole: true };
  const [operator, given] = Object.entries(expression)[0] ?? [];
  const printer = operator === undefined ? undefined : printers[operator];
  if (!printer || given === undefined) throw new Unprintable(operator);
  return printer(Array.isArray(given) ? given : [given], { dialect, print });
}
