import type { Check } from '../check.ts';
import { type Finding, fault } from '../finding.ts';

/** A decision against the applicant states its reasons and names the remedies (regulation of 8 June 1979, art. 6 and 14). */
export const refusals: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) => {
      if (kind.endsAs?.(step) === 'refused' && !kind.endsAdversely?.(step)) return [notAdverse(id, pointer)];
      const decision = kind.decides?.(step);
      if (!decision) return [];
      const { adverse, outcome, reasons, remedies, letter } = decision;
      const findings: Finding[] = [];
      if (outcome === 'refused' && !adverse) findings.push(notAdverse(id, pointer));
      if (adverse && reasons.length === 0)
        findings.push(fault('law/refusal-without-reasons', pointer, { values: { id } }));
      if (adverse && remedies === undefined)
        findings.push(fault('law/refusal-without-remedies', pointer, { values: { id } }));
      if (adverse && letter === undefined)
        findings.push(fault('law/refusal-without-letter', pointer, { values: { id } }));
      return findings;
    }),
  );

function notAdverse(id: string, pointer: string): Finding {
  const at = `${pointer}/adverse`;
  return fault('law/refusal-not-adverse', at, { values: { id }, repair: [{ op: 'remove', path: at }] });
}
