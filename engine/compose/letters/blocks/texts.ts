import type { Text } from '../../../language/text.ts';
import { Unwritable } from '../../unwritable.ts';
import type { Composer } from '../composer.ts';
import { filled, type LetterOrder } from '../letter-order.ts';
import { letterWords } from '../letter-words.ts';
import { linked } from '../linked.ts';

/** A text that comes to nothing, such as an optional field alone, leaves no gap. */
export const paragraph: Composer<'paragraph'> = (text, order) =>
  said(order, [text]).map((one) => ({ type: 'paragraph', text: linked(one) }));

export const heading: Composer<'heading'> = (text, order) =>
  said(order, [text]).map((one) => ({ type: 'heading', level: 2, text: one }));

export const list: Composer<'list'> = (items, order) => {
  const all = said(order, items);
  return all.length === 0 ? [] : [{ type: 'list', items: all.map(linked) }];
};

/** What is decided has to be said. Throws `Unwritable`: `template/empty`. */
export const operative: Composer<'operative'> = (articles, order) => {
  const all = said(order, articles);
  if (all.length === 0) throw new Unwritable('template/empty');
  return [
    { type: 'heading', level: 2, text: letterWords[order.language].operativeTitle },
    { type: 'list', numbered: true, items: all.map(linked) },
  ];
};

export const enclosures: Composer<'enclosures'> = (items, order) => {
  const all = said(order, items);
  if (all.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: letterWords[order.language].enclosuresTitle },
    { type: 'list', items: all.map(linked) },
  ];
};

const said = (order: LetterOrder, texts: readonly Text[]): string[] =>
  texts.map((text) => filled(order, text).trim()).filter((one) => one !== '');
