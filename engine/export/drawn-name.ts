import type { LocatedStep } from '../compile/located.ts';
import type { Language } from '../language/text.ts';
import { wordsIn } from '../language/words-in.ts';
import { sayDuration } from '../time/derivation-in-words.ts';
import type { Duration } from '../time/duration.ts';
import type { Exported } from './format.ts';
import { stepName } from './step-names.ts';
import { wordsOf } from './words/words.ts';

/**
 * What a step is called where a procedure is shown to people. One without a title is named by what everybody sees of it:
 * the message that goes out, or how the case ends; by its id only where there is neither.
 */
export function drawnName(
  located: LocatedStep,
  { procedure, language }: Pick<Exported, 'procedure' | 'language'>,
): string {
  const { step, kind } = located;
  if (step.title !== undefined || step.milestone !== undefined) return stepName(located, language);
  const words = wordsOf(language);
  const sent = kind.references?.(step).find(({ to }) => to === 'message');
  const subject = sent && procedure.messages?.[sent.name]?.subject;
  if (subject !== undefined) return words.message(withoutBlanks(wordsIn(subject, language)));
  const result = 'result' in step ? words.results[String(step.result)] : undefined;
  return result ?? stepName(located, language);
}

/** What the end of a legal time limit is called: by how long it is. */
export const drawnClock = (after: Duration, language: Language): string =>
  wordsOf(language).until(sayDuration(after, language)).replace(/\.$/, '');

/** A subject without what is filled in for each case, and without the colon before it. */
const withoutBlanks = (subject: string): string =>
  subject
    .replaceAll(/\{\{.*?\}\}|\{%.*?%\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:–-]+$/, '');
