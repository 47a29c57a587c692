import type { Verdict } from '../rules/evaluate-criteria.ts';
import type { Course } from './course.ts';

/** A criterion that is judged otherwise; `not-asked` where one of the versions does not ask it. */
export interface ChangedVerdict {
  readonly rules: string;
  readonly criterion: string;
  readonly before: Verdict | 'not-asked';
  readonly after: Verdict | 'not-asked';
}

/** A value that comes out otherwise; which of the two is the larger, where they can be ordered. */
export interface ChangedValue {
  readonly place: string;
  readonly how: 'higher' | 'lower' | 'otherwise';
}

export function changedVerdicts(before: Course['verdicts'], after: Course['verdicts']): ChangedVerdict[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const was = before.get(key) ?? 'not-asked';
    const is = after.get(key) ?? 'not-asked';
    const [rules = '', criterion = ''] = key.split('/');
    return was === is ? [] : [{ rules, criterion, before: was, after: is }];
  });
}

export function changedValues(before: Course['values'], after: Course['values']): ChangedValue[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
    const [was, is] = [before.get(place), after.get(place)];
    if (was === is) return [];
    const [old, now] = [Number(was ?? Number.NaN), Number(is ?? Number.NaN)];
    return [{ place, how: now > old ? 'higher' : now < old ? 'lower' : 'otherwise' }];
  });
}
