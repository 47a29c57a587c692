import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const CODE = 'law/reasons-may-be-empty /steps/refuse/reasons';
const grounds = { type: 'longText', label: { en: 'Grounds', fr: 'Motifs' } };

/** A refusal for these reasons, with a field for its grounds. */
const becauseOf = (field: object, ...reasons: string[]) => ({
  data: { assessment: { grounds: { ...grounds, ...field } } },
  forms: { notes: { pages: [{ title: 'Review', fields: ['assessment.reasons', 'assessment.grounds'] }] } },
  steps: { refuse: { reasons } },
  letters: {
    refusal: {
      blocks: [
        ...reasons.map((reason) =>
          reason.startsWith('rules.') ? { explanation: reason } : { paragraph: `{{ ${reason} }}` },
        ),
        { remedies: 'court' },
        { signature: 'head' },
      ],
    },
  },
});

test('a refusal whose only reason may stay empty is told', () => {
  expect(foundWith(becauseOf({ optional: true }, 'assessment.grounds'))).toContain(CODE);
});

test('a reason that has to be filled in is enough, and so are criteria', () => {
  expect(foundWith(becauseOf({}, 'assessment.grounds'))).not.toContain(CODE);
  expect(foundWith(becauseOf({ optional: true }, 'rules.eligibility', 'assessment.grounds'))).not.toContain(CODE);
});
