import type { Check } from '../check.ts';
import { error } from '../finding.ts';

/** A refusal leads somewhere of its own: without that it would go on as if it were the normal answer. */
export const ownWays: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, kind, exits }) =>
      (kind.ownWay ?? [])
        .filter((outcome) => exits[outcome]?.next === undefined)
        .map((outcome) =>
          error(
            'waiting/no-way-of-its-own',
            pointer,
            `When "${id}" is left by "${outcome}", it goes on as if all were well.`,
            `Say which step follows: "${outcome}": "step-id".`,
          ),
        ),
    ),
  );
