import type { Check } from '../check.ts';
import { fault } from '../finding.ts';

/** A refusal leads somewhere of its own: without that it would go on as if it were the normal answer. */
export const ownWays: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, kind, exits }) =>
      (kind.ownWay ?? [])
        .filter((outcome) => exits[outcome]?.next === undefined)
        .map((outcome) => fault('waiting/no-way-of-its-own', pointer, { values: { id, outcome } })),
    ),
  );
