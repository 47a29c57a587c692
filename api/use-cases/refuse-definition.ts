import type { Finding } from '#engine/compile/finding.ts';
import { type Refusal, refuse } from '../problems/refusal.ts';

/** No to a definition with errors, with each of them. */
export function refuseDefinition(findings: readonly Finding[]): Refusal {
  const faults = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer, line, column, message, hint }) => ({
      code,
      pointer,
      ...(line !== undefined && { line, column }),
      detail: `${message} ${hint}`,
    }));
  return refuse(
    'procedure/invalid',
    `It has ${faults.length === 1 ? 'one error' : `${faults.length} errors`}; see errors.`,
    { faults },
  );
}
