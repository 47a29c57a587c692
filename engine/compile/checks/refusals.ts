import type { Check } from '../check.ts';
import { type Finding, fault } from '../finding.ts';

/** A decision against the applicant states its reasons and names the remedies (regulation of 8 June 1979, art. 6 and 14). */
export const refusals: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) => {
      const decision = kind.decides?.(step);
      if (!decision) return [];
      const { adverse, outcome, reasons, remedies } = decision;
      const findings: Finding[] = [];
      if (outcome === 'refused' && !adverse) {
        const at = `${pointer}/adverse`;
        findings.push(fault('law/refusal-not-adverse', at, { values: { id }, repair: [{ op: 'remove', path: at }] }));
      }
      if (adverse && reasons.length === 0)
        findings.push(fault('law/refusal-without-reasons', pointer, { values: { id } }));
      if (adverse && remedies === undefined)
        findings.push(fault('law/refusal-without-remedies', pointer, { values: { id } }));
      return findings;
    }),
  );
