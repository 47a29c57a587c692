import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { isoDuration } from '../iso-duration.ts';

/** A part of an expression: `whole` can stand beside an operator as it is. */
export interface Printed {
  readonly text: string;
  readonly whole: boolean;
}

/** What operators are printed with. */
export interface Around {
  readonly print: (expression: Expression) => Printed;
  /** What stands for a place in the case file, or for a part of the element at hand. */
  readonly variable: (path: string) => string;
}

type Printer = (args: readonly Expression[], around: Around) => Printed;

/** An operator that has no form in FEEL. */
export class Unprintable extends Error {
  override readonly name = 'Unprintable';
}

const whole = (text: string): Printed => ({ text, whole: true });
const parts = (text: string): Printed => ({ text, whole: false });
const operand = ({ text, whole }: Printed): string => (whole ? text : `(${text})`);

const between =
  (sign: string): Printer =>
  (args, { print }) => {
    const [first] = args;
    if (args.length === 1 && first !== undefined && 'and or + *'.includes(sign)) return print(first);
    return parts(args.map((arg) => operand(print(arg))).join(` ${sign} `));
  };

/** With three operands, the second lies between the others. */
const order =
  (sign: string): Printer =>
  ([low = null, middle = null, high], around) => {
    const pair = (a: Expression, b: Expression) => between(sign)([a, b], around).text;
    return parts(high === undefined ? pair(low, middle) : `${pair(low, middle)} and ${pair(middle, high)}`);
  };

const call =
  (name: string): Printer =>
  (args, { print }) =>
    whole(`${name}(${args.map((arg) => print(arg).text).join(', ')})`);

const choice: Printer = ([when, then, ...rest], around) => {
  const { print } = around;
  if (when === undefined) return whole('null');
  if (then === undefined) return print(when);
  return parts(`if ${print(when).text} then ${print(then).text} else ${choice(rest, around).text}`);
};

/** What is said of each element of a list. */
const quantified =
  (quantifier: 'some' | 'every'): Printer =>
  ([list = null, condition = null], { print }) =>
    parts(`${quantifier} item in ${print(list).text} satisfies ${print(condition).text}`);

const negated =
  (printer: Printer): Printer =>
  (args, around) =>
    whole(`not(${printer(args, around).text})`);

const variable: Printer = ([path = '', otherwise], { print, variable }) => {
  const read = variable(String(path));
  if (otherwise === undefined || otherwise === null) return whole(read);
  return parts(`if ${read} = null then ${print(otherwise).text} else ${read}`);
};

const duration = (amounts: Json | undefined): string => {
  const units = Object.entries((amounts ?? {}) as JsonObject);
  if (units.some(([, amount]) => typeof amount !== 'number')) throw new Unprintable('add-duration');
  return isoDuration(Object.fromEntries(units) as Readonly<Record<string, number>>);
};

/** How each operator reads. One that is missing has no form in FEEL. */
export const operators: Readonly<Record<string, Printer>> = {
  var: variable,
  if: choice,
  '?:': choice,
  and: between('and'),
  or: between('or'),
  '!': call('not'),
  '!!': ([condition = null], { print }) => print(condition),
  '==': between('='),
  '===': between('='),
  '!=': between('!='),
  '!==': between('!='),
  '<': order('<'),
  '<=': order('<='),
  '>': order('>'),
  '>=': order('>='),
  '+': between('+'),
  '-': (args, around) =>
    args.length === 1 ? parts(`-${operand(around.print(args[0] ?? null))}`) : between('-')(args, around),
  '*': between('*'),
  '/': between('/'),
  '%': call('modulo'),
  min: call('min'),
  max: call('max'),
  round: ([amount = null, places = 0], around) => call('round half up')([amount, places], around),
  sum: ([list = null, field], { print }) =>
    whole(`sum(${operand(print(list))}${field === undefined ? '' : `.${String(field)}`})`),
  count: call('count'),
  in: ([sought = null, where = null], { print }) => whole(`list contains(${print(where).text}, ${print(sought).text})`),
  cat: (args, { print }) => parts(args.map((arg) => `string(${print(arg).text})`).join(' + ')),
  merge: call('concatenate'),
  some: quantified('some'),
  all: quantified('every'),
  none: negated(quantified('some')),
  filter: ([list = null, condition = null], { print }) => whole(`${operand(print(list))}[${print(condition).text}]`),
  'years-between': ([from = null, to = null], { print }) =>
    whole(`years and months duration(${print(from).text}, ${print(to).text}).years`),
  'days-between': ([from = null, to = null], { print }) => whole(`(${print(to).text} - ${print(from).text}).days`),
  'add-duration': ([day = null, amounts], { print }) =>
    parts(`${operand(print(day))} + duration(${JSON.stringify(duration(amounts))})`),
};
