import type { Operator, Operators } from '../operator.ts';
import { merge } from '../operators/merge.ts';
import { not, truth } from '../operators/not.ts';
import { and, or } from './and-or.ts';
import { arithmetic, extreme, remainder } from './arithmetic.ts';
import { comparison } from './comparison.ts';
import { all, filter, map, none, reduce, some } from './lists.ts';
import { cat, isIn, substr } from './texts.ts';
import { missing, missingSome, variable } from './variable.ts';
import { whether } from './whether.ts';

const any = Number.POSITIVE_INFINITY;

/** JsonLogic's own operators, without those that print or call. */
export const plainOperators: Operators = new Map<string, Operator>([
  ['var', variable],
  ['missing', missing],
  ['missing_some', missingSome],
  ['if', whether],
  ['?:', whether],
  ['and', and],
  ['or', or],
  ['!', { ...not, least: 0 }],
  ['!!', truth],
  ['==', comparison('==')],
  ['===', comparison('===')],
  ['!=', comparison('!=')],
  ['!==', comparison('!==')],
  ['<', comparison('<')],
  ['<=', comparison('<=')],
  ['>', comparison('>')],
  ['>=', comparison('>=')],
  ['+', arithmetic('+', 0, any)],
  ['-', arithmetic('-', 1, any)],
  ['*', arithmetic('*', 1, any)],
  ['/', arithmetic('/', 1, any)],
  ['%', remainder],
  ['min', extreme('min')],
  ['max', extreme('max')],
  ['in', isIn],
  ['cat', cat],
  ['substr', substr],
  ['merge', merge],
  ['some', some],
  ['all', all],
  ['none', none],
  ['filter', filter],
  ['map', map],
  ['reduce', reduce],
]);
