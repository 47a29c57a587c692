import type { Check } from '../check.ts';
import { fault, pointerTo } from '../finding.ts';

/** What a person chooses among has words, not only ids. */
export const labels: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ step, kind, pointer, exits }) =>
      (kind.offers?.(step) ?? [])
        .filter((name) => exits[name]?.label === undefined)
        .map((name) => fault('text/no-label', `${pointer}${pointerTo('outcomes', name)}`, { values: { name } })),
    ),
  );
