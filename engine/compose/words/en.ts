import type { Words } from './words.ts';

export const en: Words = {
  'document/unknown-letter': (found) => `there is no letter “${found}”`,
  'document/unknown-part': (found) => `the authority has no part “${found}”`,
  'document/no-reasons': () =>
    'it decides against the applicant and gives no reasons: it explains no criterion that is not met, and says no field of reasons that is filled in',
  'document/no-remedies': (found) =>
    found === ''
      ? 'it decides against the applicant and does not say what can be done against it'
      : `it decides against the applicant and does not name the remedy “${found}”`,
  'document/missing-glyph': (found) => `no letter can show the character ${found}`,
  'message/unknown-template': (found) => `there is no message “${found}”`,
  'template/unknown-value': (found) => `there is no value at ${found}`,
  'template/wrong-value': (found) => `${found} has a value that cannot be written so`,
  'template/empty': () => 'what it has to say here comes to nothing',
  'template/broken': (found) => `a text cannot be filled in: ${found}`,
};
