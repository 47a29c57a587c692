import type { Check } from '../check.ts';
import { fault } from '../finding.ts';

/** A join asks for no more than there are branches. */
export const joins: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ step, kind, pointer }) => {
      const { count, of } = kind.joins?.(step) ?? {};
      if (count === undefined || of === undefined || (Number.isInteger(count) && count >= 1 && count <= of)) return [];
      return [fault('graph/join-never-met', `${pointer}/join/count`, { values: { count, of } })];
    }),
  );
