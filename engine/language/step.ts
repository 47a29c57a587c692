import { z } from 'zod';
import { due } from './due.ts';
import { assignments } from './expression.ts';
import { id } from './id.ts';
import { next } from './next.ts';
import { outcomes } from './outcome.ts';
import { text } from './text.ts';

/** What every step may say, whatever its kind. */
export const common = {
  title: text.optional().describe('What this step is called, for officers'),
  milestone: text.optional().describe('What the applicant sees from here on'),
  next: next.optional(),
  set: assignments.optional(),
  outcomes: outcomes.optional(),
  due: due.optional(),
  lock: id.optional().describe('Of all visits with this lock, one at a time goes on'),
};

const commonObject = z.strictObject(common);
export type CommonStep = z.infer<typeof commonObject>;

/** The schema of one kind of step: its own fields beside those that every step has, or in their place. */
export const stepOf = <Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, own: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...common, ...own }) as unknown as z.ZodObject<
    { kind: z.ZodLiteral<Kind> } & Omit<typeof common, keyof Shape> & Shape,
    z.core.$strict
  >;
