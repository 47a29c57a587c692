import { ApplicationFailure } from '@temporalio/activity';
import { show } from '#engine/fields/showers.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { type Duration, lastDay } from '#engine/time/duration.ts';
import type { Composer } from '../composer.ts';
import { lawInWords } from '../law-in-words.ts';
import { letterWords } from '../letter-words.ts';

/** What can be done against a decision, until when by the legal clock, in which form, by which law. */
export const remedies: Composer<'remedies'> = (id, { definition, plan, language, today }) => {
  const remedy = definition.remedies?.[id];
  if (!remedy) throw ApplicationFailure.nonRetryable(`there is no remedy ${id}`, 'document/no-remedies');
  const until = lastDay(today, remedy.after as Duration, remedy.regime ?? plan.regime, plan.calendar);
  const { remediesTitle, remedy: say } = letterWords[language];
  const day = show(until, { type: 'date', label: '' }, language);
  const law = lawInWords(definition, remedy.law, language);
  return [
    { type: 'heading', level: 2, text: remediesTitle },
    { type: 'paragraph', text: say(wordsIn(remedy.body, language), day, wordsIn(remedy.form, language), law) },
  ];
};
