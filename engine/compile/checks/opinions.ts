import { fieldAt } from '../../fields/field-at.ts';
import type { Check } from '../check.ts';
import { fault } from '../finding.ts';

/** A collegial body always says who belongs to it, who was there and how they voted (regulation of 8 June 1979, art. 4). */
export const opinions: Check = ({ procedure, scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) =>
      (kind.consults?.(step)?.states ?? []).flatMap(({ field, at }) =>
        fieldAt(procedure.data, field)?.optional
          ? [fault('law/opinion-incomplete', pointer + at, { values: { step: id, field } })]
          : [],
      ),
    ),
  );
