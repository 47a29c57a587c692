import type { z } from 'zod';
import type { Fault } from '../problems/refusal.ts';

/** What a schema found wrong, with a JSON pointer to each place. */
export const faultsOf = (issues: readonly z.core.$ZodIssue[], under = ''): Fault[] =>
  issues.flatMap((issue) => {
    const pointer = under + pointerTo(issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        pointer: pointer + pointerTo([key]),
        code: 'request/unknown-member',
        detail: 'There is no such member here.',
      }));
    const code = issue.code === 'invalid_type' ? 'request/wrong-type' : 'request/wrong-value';
    return [{ pointer, code, detail: issue.message }];
  });

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
