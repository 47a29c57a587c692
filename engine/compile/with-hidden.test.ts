import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../kernel/json.ts';
import { mergePatch } from './merge-patch.ts';
import { foundWith } from './sample-findings.ts';

/** Slips after which a definition cannot be read as it stands. */
const slips: readonly (readonly [finding: string, patch: JsonObject])[] = [
  ['shape/unknown-key /steps/review/rolle', { steps: { review: { rolle: 'caseworker', role: null } } }],
  ['shape/unknown-key /steps/assess/colour', { steps: { assess: { colour: 'red' } } }],
  ['shape/unknown-kind /steps/review/kind', { steps: { review: { kind: 'tsk' } } }],
  ['shape/unknown-type /data/application/amount/type', { data: { application: { amount: { type: 'mony' } } } }],
];

/** Slips in names, and what is wrong with what they say: each of another family. */
const others: readonly (readonly [finding: string, patch: JsonObject])[] = [
  ['reference/unknown-step /steps/acknowledge/next', { steps: { acknowledge: { next: 'asses' } } }],
  ['reference/unknown-letter /steps/grant/letter', { steps: { grant: { letter: 'permt' } } }],
  ['reference/unused /messages/goodbye', { messages: { goodbye: { subject: 'Goodbye', body: 'Goodbye' } } }],
  [
    'type/not-comparable /rules/eligibility/criteria/0/test/</1',
    { rules: { eligibility: { criteria: [bornBefore(18)] } } },
  ],
];

function bornBefore(day: number): JsonObject {
  return {
    id: 'adult',
    law: 'traffic#3',
    onFail: 'refuse',
    text: 'Adult',
    test: { '<': [{ var: 'application.birthDate' }, day] },
  };
}

describe('what is hidden behind a slip', () => {
  test('is told with it, each at its place', () => {
    fc.assert(
      fc.property(
        fc.subarray([...slips], { minLength: 1 }),
        fc.subarray([...others], { minLength: 1 }),
        (slips, others) => {
          const all = [...slips, ...others];
          const told = foundWith(all.reduce<Json>((patch, [, next]) => mergePatch(patch, next), {}) as JsonObject);
          for (const [finding] of all) expect(told).toContain(finding);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is told where the author wrote it, also within what is renamed', () => {
    expect(foundWith({ steps: { review: { rolle: 'officer', role: null } } }).slice(0, 2)).toEqual([
      'shape/unknown-key /steps/review/rolle',
      'reference/unknown-role /steps/review/rolle',
    ]);
  });

  test('is not what only our guess is to blame for', () => {
    expect(foundWith({ languages: ['en', 'fx'] })).toEqual(['shape/wrong-value /languages/1']);
    expect(
      foundWith({ steps: { review: { outcomes: { more: { label: 'More', extends: ['decisio'], next: 'ask' } } } } }),
    ).toEqual(['reference/unknown-clock /steps/review/outcomes/more/extends/0']);
  });
});
