import type { LocatedStep } from '../compile/located.ts';
import type { Language, Text } from '../language/text.ts';
import { wordsIn } from '../language/words-in.ts';

/** An id as words: `payment-order` is "Payment order". */
export const fromId = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The words of a text, or of its id where it has none. */
export const namedBy = (text: Text | undefined, id: string, language: Language): string =>
  text === undefined ? fromId(id) : wordsIn(text, language);

/** What a step is called: its title, else its milestone, else its id in words. */
export const stepName = ({ id, step }: LocatedStep, language: Language): string =>
  namedBy(step.title ?? step.milestone, id, language);
