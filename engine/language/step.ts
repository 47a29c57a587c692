import { z } from 'zod';
import { due } from './due.ts';
import { assignments } from './expression.ts';
import { id } from './id.ts';
import { next } from './next.ts';
import { outcomes } from './outcome.ts';
import { text } from './text.ts';

/** What every step may say, whatever its kind. */
export const common = {
  title: text
    .optional()
    .meta({ description: 'What this step is called, for officers', examples: ['Review the application'] }),
  milestone: text
    .optional()
    .meta({ description: 'What the applicant sees from here on', examples: ['Your application is being examined'] }),
  lock: id
    .optional()
    .meta({ description: 'Of all visits with this lock, one at a time goes on', examples: ['inspector'] }),
  due: due.optional(),
  set: assignments.optional(),
  outcomes: outcomes.optional(),
  next: next.optional(),
};

const commonObject = z.strictObject(common);
export type CommonStep = z.infer<typeof commonObject>;

/** The schema of one kind of step: its own fields beside those that every step has, or in their place. */
export const stepOf = <Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, own: Shape) => {
  const { title, milestone, ...rest } = common;
  // What a step is called comes first, then what it does, then how it is left: the order in which one reads it.
  return z.strictObject({
    kind: z.literal(kind),
    title,
    milestone,
    ...own,
    ...rest,
    ...own,
  }) as unknown as z.ZodObject<{ kind: z.ZodLiteral<Kind> } & Omit<typeof common, keyof Shape> & Shape, z.core.$strict>;
};
