import type { Check } from '../check.ts';
import { pointerTo, remark } from '../finding.ts';

/** A legal time limit says which law sets it. */
export const clockLaw: Check = ({ procedure }) =>
  Object.entries(procedure.clocks ?? {}).flatMap(([name, { law }]) =>
    law === undefined ? [remark('law/clock-without-law', pointerTo('clocks', name), { values: { name } })] : [],
  );
