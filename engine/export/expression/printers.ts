import type { Expression, Json, JsonObject } from '../../kernel/json.ts';
import { isoDuration } from '../iso-duration.ts';
import { type Dialect, type Print, type Printed, Unprintable } from './dialect.ts';

interface Around {
  readonly dialect: Dialect;
  readonly print: Print;
}
type Printer = (args: readonly Expression[], around: Around) => Printed;

const whole = (text: string): Printed => ({ text, whole: true });
const parts = (text: string): Printed => ({ text, whole: false });
const operand = ({ text, whole }: Printed): string => (whole ? text : `(${text})`);

const between =
  (sign: string): Printer =>
  (args, { dialect, print }) => {
    const [first] = args;
    if (args.length === 1 && first !== undefined && 'and or + *'.includes(sign)) return print(first);
    return parts(args.map((arg) => operand(print(arg))).join(` ${dialect.sign(sign)} `));
  };

/** With three operands, the second lies between the others. */
const order =
  (sign: string): Printer =>
  ([low = null, middle = null, high], around) => {
    const pair = (a: Expression, b: Expression) => between(sign)([a, b], around).text;
    return parts(
      high === undefined
        ? pair(low, middle)
        : `${pair(low, middle)} ${around.dialect.sign('and')} ${pair(middle, high)}`,
    );
  };

const call =
  (name: string): Printer =>
  (args, { dialect, print }) =>
    whole(
      dialect.call(
        name,
        args.map((arg) => print(arg).text),
      ),
    );

const choice: Printer = ([when, then, ...rest], { dialect, print }) => {
  if (when === undefined) return whole(dialect.literal(null));
  if (then === undefined) return print(when);
  const otherwise = choice(rest, { dialect, print }).text;
  const { sign } = dialect;
  return parts(`${sign('if')} ${print(when).text} ${sign('then')} ${print(then).text} ${sign('else')} ${otherwise}`);
};

/** What is said of each element of a list. */
const quantified =
  (quantifier: string): Printer =>
  ([list = null, condition = null], { dialect, print }) =>
    parts(`${dialect.sign(quantifier)} ${print(list).text} ${dialect.sign('satisfies')} ${print(condition).text}`);

const negated =
  (printer: Printer): Printer =>
  (args, around) =>
    whole(around.dialect.call('not', [printer(args, around).text]));

const variable: Printer = ([path = '', otherwise], { dialect, print }) => {
  const read = dialect.variable(String(path));
  if (otherwise === undefined || otherwise === null) return whole(read);
  const { sign } = dialect;
  return parts(`${sign('if')} ${read} = null ${sign('then')} ${print(otherwise).text} ${sign('else')} ${read}`);
};

const duration = (amounts: Json | undefined): string => {
  const units = Object.entries((amounts ?? {}) as JsonObject);
  if (units.some(([, amount]) => typeof amount !== 'number')) throw new Unprintable('add-duration');
  return isoDuration(Object.fromEntries(units) as Readonly<Record<string, number>>);
};

/** How each operator reads. One that is missing has no form outside Dossier. */
export const printers: Readonly<Record<string, Printer>> = {
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
  sum: ([list = null, field], { dialect, print }) =>
    whole(dialect.call('sum', [`${operand(print(list))}${field === undefined ? '' : `.${String(field)}`}`])),
  count: call('count'),
  in: ([sought = null, where = null], { dialect, print }) =>
    whole(dialect.call('list contains', [print(where).text, print(sought).text])),
  cat: (args, { print }) => parts(args.map((arg) => `string(${print(arg).text})`).join(' + ')),
  merge: call('concatenate'),
  some: quantified('some'),
  all: quantified('every'),
  none: negated(quantified('some')),
  filter: ([list = null, condition = null], { print }) => whole(`${operand(print(list))}[${print(condition).text}]`),
  'years-between': ([from = null, to = null], { dialect, print }) =>
    whole(dialect.call('years between', [print(from).text, print(to).text])),
  'days-between': ([from = null, to = null], { dialect, print }) =>
    whole(dialect.call('days between', [print(from).text, print(to).text])),
  'add-duration': ([day = null, amounts], { dialect, print }) =>
    parts(`${operand(print(day))} + ${dialect.call('duration', [JSON.stringify(duration(amounts))])}`),
};
