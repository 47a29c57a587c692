import type { Plan } from '../kernel/plan.ts';
import { type Procedure, procedure as procedureSchema } from '../language/procedure.ts';
import { calendars } from './calendars.ts';
import type { Check } from './check.ts';
import { checks, checksOfMeaning } from './checks/checks.ts';
import type { Finding } from './finding.ts';
import { flatten } from './flatten.ts';
import { locate } from './located.ts';
import { shapeFindings } from './shape-findings.ts';
import { tooDeep } from './too-deep.ts';

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
  const deep = tooDeep(definition);
  if (deep) return { findings: [deep] };
  const parsed = procedureSchema.safeParse(definition);
  if (!parsed.success) return { findings: shapeFindings(parsed.error.issues, definition) };
  const procedure = parsed.data;
  const scopes = locate(procedure);
  const subject = { procedure, scopes };
  const run = (some: readonly Check[]): Finding[] => some.flatMap((check) => check(subject));
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  const first = run(checks);
  const findings = first.some(isError) ? first : [...first, ...run(checksOfMeaning)];
  const calendar = calendars[procedure.calendar];
  if (!calendar || findings.some(isError)) return { findings, procedure };
  return { findings, procedure, plan: flatten(procedure, scopes, calendar) };
}
