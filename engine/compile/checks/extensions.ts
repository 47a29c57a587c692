import type { Check } from '../check.ts';
import { fault, pointerTo } from '../finding.ts';

/** An authority extends a time limit only where the law lets it, and the clock says by how much. */
export const extensions: Check = ({ procedure, scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ step, pointer }) =>
      Object.entries(step.outcomes ?? {}).flatMap(([outcome, { extends: clocks = [] }]) =>
        clocks.flatMap((name, i) => {
          const clock = procedure.clocks?.[name];
          if (!clock || clock.extend) return [];
          return [
            fault('law/no-extension', pointer + pointerTo('outcomes', outcome, 'extends', i), { values: { name } }),
          ];
        }),
      ),
    ),
  );
