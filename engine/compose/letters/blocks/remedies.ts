import { show } from '../../../fields/showers.ts';
import { citeLaw } from '../../../language/cite-law.ts';
import type { Remedy } from '../../../language/remedy.ts';
import { wordsIn } from '../../../language/words-in.ts';
import { sayDuration } from '../../../time/derivation-in-words.ts';
import { type Duration, lastDay } from '../../../time/duration.ts';
import { Unwritable } from '../../unwritable.ts';
import type { Composer } from '../composer.ts';
import type { LetterOrder } from '../letter-order.ts';
import { letterWords } from '../letter-words.ts';

/** A remedy of the definition, with the last day on which it can be used against a decision of today. */
export function remedyOf(id: string, { definition, plan, today }: LetterOrder): Remedy & { readonly until: string } {
  const remedy = definition.remedies?.[id];
  if (!remedy) throw new Unwritable('document/no-remedies', id);
  return { ...remedy, until: lastDay(today, remedy.after as Duration, remedy.regime ?? plan.regime, plan.calendar) };
}

/** What can be done against a decision, within which time and until when by the legal clock, in which form, by which law. */
export const remedies: Composer<'remedies'> = (id, order) => {
  const { definition, language } = order;
  const { after, until, body, form, law } = remedyOf(id, order);
  const { remediesTitle, remedy: say } = letterWords[language];
  const day = show(until, { type: 'date', label: '' }, language);
  const period = sayDuration(after as Duration, language);
  const cited = citeLaw(definition.law, law, language);
  return [
    { type: 'heading', level: 2, text: remediesTitle },
    { type: 'paragraph', text: say(wordsIn(body, language), period, day, wordsIn(form, language), cited) },
  ];
};
