import type { Check, Subject } from '../check.ts';
import { type Finding, fault, pointerTo } from '../finding.ts';
import type { Sight } from '../logic/expression-domain.ts';
import { sightOf } from '../logic/written-ranges.ts';
import { partsOf } from '../parts-of.ts';
import type { Sort } from '../sort-of.ts';
import { templateParts } from '../template-parts.ts';
import { sortsOf } from '../types/kinds-of-value.ts';

/** What each filter can write out. */
const TAKES: Readonly<Record<string, Sort>> = { date: 'day', money: 'amount', number: 'amount', list: 'list' };

/** Moments are texts that `date` can write out. */
const MOMENT = /^(case\.filedAt|steps\.[\w-]+\.at|clocks\.[\w-]+\.dueAt)$/;

/** A filter in a text is given what it can write out: no date is written as money. */
export const filterTypes: Check = (subject: Subject) => {
  const sight = sightOf(subject);
  return partsOf(subject).texts.flatMap(({ value, pointer }) =>
    typeof value === 'string'
      ? findings(value, pointer, sight)
      : Object.entries(value).flatMap(([language, words]) => findings(words, pointer + pointerTo(language), sight)),
  );
};

function findings(text: string, pointer: string, sight: Sight): Finding[] {
  if (!text.includes('{{')) return [];
  return templateParts(text).filtered.flatMap(({ value, filter }) => {
    const takes = TAKES[filter];
    const sorts = sortsOf({ var: value }, sight);
    const fits = !takes || !sorts || sorts.includes(takes) || (filter === 'date' && MOMENT.test(value));
    return fits ? [] : [fault('template/wrong-filter', pointer, { values: { filter, place: value } })];
  });
}
