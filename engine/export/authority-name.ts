import { authorityOn, latestOf } from '../compile/authorities.ts';
import type { Authority } from '../language/authority.ts';
import { fromId } from './step-names.ts';

/** What an authority is called on a day (YYYY-MM-DD), or in the end; one that has not said it, by its id in words. */
export const authorityName = (id: string, day?: string): Pick<Authority, 'name' | 'unit'> =>
  (day === undefined ? undefined : authorityOn(id, day)) ?? latestOf(id) ?? { name: fromId(id) };
