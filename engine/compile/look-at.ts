import { procedure as procedureSchema } from '../language/procedure.ts';
import type { Subject } from './check.ts';
import { checks } from './checks/checks.ts';
import type { Finding } from './finding.ts';
import { locate } from './located.ts';
import { shapeFindings } from './shape-findings.ts';

/** What is found in a definition, as far as one can look. */
export interface Looked {
  readonly findings: readonly Finding[];
  /** Absent when its shape is wrong. */
  readonly read?: Subject;
  /** Whether there is something that was not looked at, because of what is wrong. */
  readonly stopped: boolean;
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Looks at the shape of a definition, then at each row of checks until one finds an error. */
export function lookAt(definition: unknown): Looked {
  const parsed = procedureSchema.safeParse(definition);
  if (!parsed.success) return { findings: shapeFindings(parsed.error.issues, definition), stopped: true };
  const read: Subject = { procedure: parsed.data, scopes: locate(parsed.data) };
  const findings: Finding[] = [];
  for (const [row, checksOfRow] of checks.entries()) {
    for (const check of checksOfRow) for (const one of check(read)) findings.push(one);
    if (findings.some(isError)) return { findings, read, stopped: row < checks.length - 1 };
  }
  return { findings, read, stopped: false };
}
