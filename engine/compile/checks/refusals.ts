import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';

/** A decision against the applicant states its reasons and names the remedies (regulation of 8 June 1979, art. 6 and 14). */
export const refusals: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) => {
      const decision = kind.decides?.(step);
      if (!decision?.adverse) return [];
      const findings: Finding[] = [];
      if (!decision.reasons)
        findings.push(
          error(
            'law/refusal-without-reasons',
            pointer,
            `"${id}" decides against the applicant without saying why.`,
            'Name in `reasons` the fields or criteria that state the reasons.',
          ),
        );
      if (!decision.remedies)
        findings.push(
          error(
            'law/refusal-without-remedies',
            pointer,
            `"${id}" decides against the applicant without naming a remedy.`,
            'Name in `remedies` one of the declared remedies.',
          ),
        );
      return findings;
    }),
  );
