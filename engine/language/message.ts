import { z } from 'zod';
import { text } from './text.ts';

/** What goes out to somebody; both texts may name values of the case as {{ group.field | filter }}. */
export const message = z.strictObject({
  subject: text.meta({ description: 'What it is about, in one line', examples: ['A letter is waiting'] }),
  body: text.meta({
    description: 'What it says; never the content of a decision, but that a letter waits',
    examples: ['The decision on {{ case.reference }} is in your space.'],
  }),
});
export type MessageDefinition = z.infer<typeof message>;

/** What a message knows besides the case: until when an answer is due, why it is asked for, what is to be paid. */
export const KNOWN_TO_MESSAGES = ['due', 'reason', 'amount', 'currency'] as const;
