import type { Check } from '../check.ts';
import { pointerTo, warning } from '../finding.ts';

/** A legal time limit says which law sets it. */
export const clockLaw: Check = ({ procedure }) =>
  Object.entries(procedure.clocks ?? {}).flatMap(([name, { law }]) =>
    law === undefined
      ? [
          warning(
            'law/clock-without-law',
            pointerTo('clocks', name),
            `The clock "${name}" does not say which law sets it.`,
            'Add `law`, such as "panc#4".',
          ),
        ]
      : [],
  );
