import type { FirstPage } from '#pdf/layout/first-page.ts';
import { show } from '../../fields/showers.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { wordsIn } from '../../language/words-in.ts';
import { addresseeOf } from './addressee.ts';
import type { LetterOrder } from './letter-order.ts';
import { letterWords } from './letter-words.ts';

/** Letterhead, window and references of a letter, as its authority has them. */
export const firstPageOf = (order: LetterOrder): FirstPage =>
  firstPage({
    ...order,
    recipient: recipientOf(order),
    reference: String((order.facts.case as JsonObject).reference),
  });

interface Letterhead extends Pick<LetterOrder, 'authority' | 'definition' | 'language' | 'today'> {
  /** Name and address, one line a line. */
  readonly recipient: readonly string[];
  /** Of the case. */
  readonly reference: string;
}

/** The first page of whatever an authority writes to somebody. */
export function firstPage({ authority, definition, language, today, recipient, reference }: Letterhead): FirstPage {
  const words = letterWords[language];
  const references = [
    { label: words.reference, value: reference },
    { label: words.date, value: show(today, { type: 'date', label: '' }, language) },
  ];
  if (!authority)
    return { sender: [wordsIn(definition.service.name, language)], recipient, window: 'left', references };
  const { name, unit, address, contact, window, logo } = authority;
  const own = wordsIn(name, language);
  const service = unit === undefined ? [] : [wordsIn(unit, language)];
  return {
    ...(logo && {
      logo: {
        box: { width: logo.width, height: logo.height },
        paths: logo.paths,
        alternative: wordsIn(logo.alternative, language),
      },
    }),
    sender: [own, ...service, address.join(' · ')],
    returnLine: [...(service.length > 0 ? service : [own]), ...address.slice(-1)].join(' · '),
    recipient,
    window,
    references: [...references, ...(contact === undefined ? [] : [{ label: words.contact, value: contact }])],
  };
}

/** The name, and the address below it. */
function recipientOf({ definition, letter, ...known }: LetterOrder): string[] {
  const { name, address } = addresseeOf(definition, [letter], known);
  return [name, ...address];
}
