import type { Check } from '../check.ts';
import { fault, removable } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** Of the choices of a `next`, the last has no condition, and only the last. */
export const choices: Check = (subject) =>
  partsOf(subject).nexts.flatMap(({ value, pointer }) => {
    if (typeof value === 'string') return [];
    const last = value.length - 1;
    const open = value.findIndex(({ when }) => when === undefined);
    if (open === -1) return [fault('graph/no-default', `${pointer}/${last}`)];
    return value
      .slice(open + 1)
      .map(({ to }, i) => removable('graph/unreachable-choice', `${pointer}/${open + 1 + i}`, { to }));
  });
