import type { Operator, Operators } from '../operator.ts';
import { missing, missingSome } from './absence.ts';
import { addDuration } from './add-duration.ts';
import { and, or } from './and-or.ts';
import { daysBetween, yearsBetween } from './between-days.ts';
import { calculation } from './calculation.ts';
import { count } from './count.ts';
import { difference, equality } from './equality.ts';
import { extreme } from './extreme.ts';
import { filter, map } from './filter-and-map.ts';
import { inSeason } from './in-season.ts';
import { isIn } from './is-in.ts';
import { merge } from './merge.ts';
import { not, truth } from './not.ts';
import { order } from './order.ts';
import { all, none, some } from './quantifier.ts';
import { reduce } from './reduce.ts';
import { round } from './round.ts';
import { sum } from './sum.ts';
import { cat, substr } from './text.ts';
import { variable } from './variable.ts';
import { whether } from './whether.ts';

/** The only list of what a rule may do. */
export const operators: Operators = new Map<string, Operator>([
  ['var', variable],
  ['missing', missing],
  ['missing_some', missingSome],
  ['if', whether],
  ['?:', whether],
  ['and', and],
  ['or', or],
  ['!', not],
  ['!!', truth],
  ['==', equality('same value')],
  ['===', equality('identical')],
  ['!=', difference('same value')],
  ['!==', difference('identical')],
  ['<', order((sign) => sign < 0)],
  ['<=', order((sign) => sign <= 0)],
  ['>', order((sign) => sign > 0)],
  ['>=', order((sign) => sign >= 0)],
  ['+', calculation('+', 1)],
  ['-', calculation('-', 1)],
  ['*', calculation('*', 1)],
  ['/', calculation('/', 2)],
  ['%', calculation('%', 2)],
  ['min', extreme((sign) => sign < 0)],
  ['max', extreme((sign) => sign > 0)],
  ['round', round],
  ['sum', sum],
  ['count', count],
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
  ['years-between', yearsBetween],
  ['days-between', daysBetween],
  ['add-duration', addDuration],
  ['in-season', inSeason],
]);
