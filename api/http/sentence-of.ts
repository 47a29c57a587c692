import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

const OF_WHAT: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

/** What is said of a value whose schema has no sentence of its own; the rest is left to the library. */
export function sentenceOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'It is missing.' : `It has to be ${KINDS[issue.expected] ?? issue.expected}.`;
  if (issue.code === 'invalid_value') return `It has to be ${issue.values.join(' or ')}.`;
  if (issue.code === 'too_small') return `At least ${issue.minimum}${OF_WHAT[issue.origin] ?? ''}.`;
  if (issue.code === 'too_big') return `At most ${issue.maximum}${OF_WHAT[issue.origin] ?? ''}.`;
  if (issue.code === 'invalid_union') return 'It has none of the shapes that are described.';
  if (issue.code !== 'invalid_format') return undefined;
  return issue.format === 'email'
    ? 'It has to be a mail address, such as lea.muller@example.lu.'
    : `It has to match ${issue.pattern ?? issue.format}.`;
}
