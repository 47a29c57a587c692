import type { Check, Subject } from '../check.ts';
import { fault } from '../finding.ts';
import { graphsOf, reachable } from '../graph.ts';
import type { LocatedStep } from '../located.ts';
import { partsOf } from '../parts-of.ts';
import { variablesIn } from '../variables-in.ts';
import { visibleIn } from '../visible.ts';

/**
 * Whoever applied in time, even to the wrong authority, has kept the time limit (regulation of 8 June 1979, art. 2): where
 * a case goes on as another one, that one is given the day of the filing. Hand-offs to partners carry it by themselves.
 */
export const handOffDates: Check = (subject) =>
  graphsOf(subject).flatMap(({ scope, ways }) =>
    scope.steps.flatMap((located) => {
      const passesOn = located.kind.begins?.(located.step);
      if (!passesOn || carriesDate(located, subject) || staysHere(located, ways)) return [];
      return [fault('law/hand-off-loses-date', `${located.pointer}/with`, { values: { id: located.id } })];
    }),
  );

/** Something is still decided or done here after it. */
const staysHere = (step: LocatedStep, ways: Parameters<typeof reachable>[1]): boolean =>
  [...reachable([step], ways)].some(({ kind, step: later }) => kind.waits || kind.decides?.(later) !== undefined);

const carriesDate = (located: LocatedStep, subject: Subject): boolean =>
  partsOf(subject).expressions.some(
    ({ step, value, pointer, scope }) =>
      step === located &&
      variablesIn(value, pointer, visibleIn(subject, scope)).some(({ path }) => /^case\.filed(On|At)$/.test(path)),
  );
