import type { Plan } from '../kernel/plan.ts';
import type { Procedure } from '../language/procedure.ts';
import { beyondBounds } from './bounds.ts';
import { calendars } from './calendars.ts';
import { type Finding, fault } from './finding.ts';
import { flatten } from './flatten.ts';
import { isError, lookAt } from './look-at.ts';
import { withHidden } from './with-hidden.ts';

export interface Compiled {
  /** Everything that is wrong; empty for a correct procedure. */
  readonly findings: readonly Finding[];
  /** The definition as read; absent when its shape is wrong. */
  readonly procedure?: Procedure;
  /** Absent as long as there is an error. */
  readonly plan?: Plan;
}

/** Checks a definition (parsed JSON) as a compiler does and, when it has no errors, gives its plan. Never throws. */
export function compile(definition: unknown): Compiled {
  const beyond = beyondBounds(definition);
  if (beyond) return { findings: [beyond] };
  const looked = lookAt(definition);
  const findings = toldOf(withHidden(definition, looked));
  if (!looked.read) return { findings };
  const { procedure, scopes } = looked.read;
  const calendar = calendars[procedure.calendar];
  if (!calendar || findings.some(isError)) return { findings, procedure };
  return { findings, procedure, plan: flatten(procedure, scopes, calendar) };
}

/** More than anybody reads at a time. */
const MOST_TOLD = 1_000;

/** The first of very many findings, and that there are more. */
const toldOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length <= MOST_TOLD
    ? findings
    : [...findings.slice(0, MOST_TOLD), fault('shape/many-problems', '', { values: { most: MOST_TOLD } })];
