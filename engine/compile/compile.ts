import type { Plan } from '../kernel/plan.ts';
import { type Procedure, procedure as procedureSchema } from '../language/procedure.ts';
import { calendars } from './calendars.ts';
import { checks } from './checks/checks.ts';
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
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  const findings: Finding[] = [];
  for (const row of checks) if (!findings.some(isError)) findings.push(...row.flatMap((check) => check(subject)));
  const calendar = calendars[procedure.calendar];
  if (!calendar || findings.some(isError)) return { findings, procedure };
  return { findings, procedure, plan: flatten(procedure, scopes, calendar) };
}
