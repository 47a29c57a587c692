import type { Check } from '../check.ts';
import { error } from '../finding.ts';

/** A join asks for no more than there are branches. */
export const joins: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ step, kind, pointer }) => {
      const { count, of } = kind.joins?.(step) ?? {};
      if (count === undefined || of === undefined || (Number.isInteger(count) && count >= 1 && count <= of)) return [];
      return [
        error(
          'graph/join-never-met',
          `${pointer}/join/count`,
          `${count} of ${of} branches can never be done.`,
          `Write a whole number from 1 to ${of}, or "all".`,
        ),
      ];
    }),
  );
