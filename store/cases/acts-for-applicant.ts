import type { CaseSummary } from './case.ts';

/** Whether a person stands on the applicant's side of a case: the applicant, and whoever has a mandate of theirs. */
export const actsForApplicant = (
  { applicant, mandatary }: Pick<CaseSummary, 'applicant' | 'mandatary'>,
  person: string,
): boolean => applicant === person || mandatary === person;
