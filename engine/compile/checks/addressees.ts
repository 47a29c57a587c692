import { fieldAt } from '../../fields/field-at.ts';
import { namesSomebody } from '../../fields/showers.ts';
import type { Check } from '../check.ts';
import { fault, pointerTo } from '../finding.ts';

/** A letter is for whom a field names, and goes to what is an address. */
export const addressees: Check = ({ procedure: { data, letters = {} } }) =>
  Object.entries(letters).flatMap(([letter, { recipient, to }]) => {
    const at = (word: string): string => pointerTo('letters', letter, word);
    const named = recipient === undefined ? undefined : fieldAt(data, recipient);
    const home = to === undefined ? undefined : fieldAt(data, to);
    return [
      ...(recipient === undefined || (named && namesSomebody(named))
        ? []
        : [fault('type/not-a-name', at('recipient'), { values: { place: recipient } })]),
      ...(to === undefined || home?.type === 'address'
        ? []
        : [fault('type/not-an-address', at('to'), { values: { place: to } })]),
    ];
  });
