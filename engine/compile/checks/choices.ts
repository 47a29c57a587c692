import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** Of the choices of a `next`, the last has no condition, and only the last. */
export const choices: Check = (subject) =>
  partsOf(subject).nexts.flatMap(({ value, pointer }) => {
    if (typeof value === 'string') return [];
    const last = value.length - 1;
    const open = value.findIndex(({ when }) => when === undefined);
    if (open === -1)
      return [
        error(
          'graph/no-default',
          `${pointer}/${last}`,
          'When none of the conditions holds, or one is unknown, there is no way on.',
          'End the list with a choice that has no `when`.',
        ),
      ];
    return value
      .slice(open + 1)
      .map(({ to }, i) =>
        error(
          'graph/unreachable-choice',
          `${pointer}/${open + 1 + i}`,
          `This way to "${to}" is never taken: a choice before it has no condition.`,
          'Move the choice without `when` to the end, or give it a condition.',
        ),
      );
  });
