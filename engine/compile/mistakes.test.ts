import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../kernel/json.ts';
import { compile } from './compile.ts';
import { sampleWith } from './sample-procedure.ts';

/** Mistakes that people make, all in one definition: the code and the place of each. */
const mistakes: readonly (readonly [finding: string, patch: JsonObject])[] = [
  ['reference/unknown-step /steps/acknowledge/next', { steps: { acknowledge: { next: 'asses' } } }],
  ['reference/unknown-form /steps/review/form', { steps: { review: { form: 'nots' } } }],
  ['reference/unknown-rule /steps/assess/rules', { steps: { assess: { rules: 'elegibility' } } }],
  ['reference/unknown-table /steps/assess/tables/1', { steps: { assess: { tables: ['fee', 'rebate'] } } }],
  ['reference/unknown-letter /steps/grant/letter', { steps: { grant: { letter: 'permt' } } }],
  ['reference/unknown-message /steps/grant/notify', { steps: { grant: { notify: 'decidet' } } }],
  ['reference/unknown-role /steps/review/role', { steps: { review: { role: 'officer' } } }],
  ['reference/unknown-clock /steps/ask/pauses/0', { steps: { ask: { pauses: ['decisions'] } } }],
  [
    'reference/unknown-remedy /letters/refusal/blocks/1/remedies',
    {
      letters: {
        refusal: { blocks: [{ explanation: 'rules.eligibility' }, { remedies: 'cort' }, { signature: 'head' }] },
      },
    },
  ],
  ['reference/unknown-partner /steps/order/to', { steps: { order: { to: 'tresury' } } }],
  ['reference/unknown-law /clocks/decision/law', { clocks: { decision: { law: 'pank#4' } } }],
  [
    'reference/unknown-event /on/hurry/message',
    {
      events: { expedite: { by: 'head' } },
      on: { hurry: { message: 'expedit', interrupt: false, to: 'record-silence' } },
    },
  ],
  ['reference/unknown-calendar /calendar', { calendar: 'atlantis' }],
  ['reference/unused /messages/goodbye', { messages: { goodbye: { subject: 'Goodbye', body: 'Goodbye' } } }],
  ['graph/unreachable-step /steps/lost', { steps: { lost: { kind: 'end', result: 'closed' } } }],
  [
    'graph/no-end /steps/stop',
    {
      steps: { stop: { kind: 'notify', message: 'received' } },
      on: { stopped: { message: 'stop', by: 'applicant', interrupt: true, to: 'stop' } },
    },
  ],
  [
    'graph/dead-end /steps/round',
    {
      on: { round: { message: 'round', by: 'head', interrupt: false, to: 'round' } },
      steps: {
        round: {
          kind: 'task',
          role: 'head',
          due: { after: { days: 5 }, escalate: 'head' },
          outcomes: { again: { label: 'Again', next: 'round' } },
        },
      },
    },
  ],
  [
    'graph/loop-without-wait /steps/ping',
    {
      on: { ping: { message: 'ping', by: 'head', interrupt: false, to: 'ping' } },
      steps: {
        ping: {
          kind: 'choose',
          next: [{ when: { '>': [{ var: 'assessment.fee' }, 5] }, to: 'pong' }, { to: 'close' }],
        },
        pong: { kind: 'notify', message: 'received', next: 'ping' },
      },
    },
  ],
  [
    'graph/no-default /steps/review/outcomes/complete/next/0',
    {
      steps: {
        review: { outcomes: { complete: { next: [{ when: { '>': [{ var: 'assessment.fee' }, 15] }, to: 'grant' }] } } },
      },
    },
  ],
  [
    'graph/unreachable-choice /steps/review/outcomes/incomplete/next/1',
    {
      steps: { review: { outcomes: { incomplete: { next: [{ to: 'ask' }, { to: 'refuse' }] } } } },
    },
  ],
  ['graph/submission-not-first /steps/apply', { steps: { ask: { next: 'apply' } } }],
  ['graph/end-with-next /steps/close/next', { steps: { close: { next: 'granted' } } }],
  [
    'graph/join-never-met /steps/both/join/count',
    {
      on: { both: { message: 'both', by: 'head', interrupt: false, to: 'both' } },
      steps: {
        both: {
          kind: 'parallel',
          join: { count: 3 },
          branches: {
            one: { start: 'write', steps: { write: { kind: 'choose', set: { 'assessment.reasons': 'one' } } } },
            two: { start: 'write', steps: { write: { kind: 'choose', set: { 'assessment.reasons': 'two' } } } },
          },
        },
      },
    },
  ],
  ['data/shared-write /steps/both/branches/two/steps/write/set/assessment.reasons', {}],
  ['waiting/no-consequence /steps/review/due', { steps: { review: { due: { escalate: null } } } }],
  ['waiting/no-deadline /steps/order', { steps: { order: { due: null } } }],
  [
    'waiting/no-owner /on/anyone/message',
    {
      on: { anyone: { message: 'whatever', interrupt: false, to: 'record-silence' } },
    },
  ],
  [
    'waiting/no-outcome /steps/look/outcomes',
    {
      on: { look: { message: 'look', by: 'head', interrupt: false, to: 'look' } },
      steps: { look: { kind: 'task', role: 'head', due: { after: { days: 5 }, to: 'close' }, outcomes: {} } },
    },
  ],
  ['data/unknown-path /steps/order/shares/0', { steps: { order: { shares: ['assessment.price'] } } }],
  [
    'data/unknown-path /rules/eligibility/criteria/0/test/>/0/var',
    {
      rules: {
        eligibility: {
          criteria: [
            {
              id: 'rich',
              onFail: 'flag',
              text: 'Rich',
              law: 'traffic#3',
              test: { '>': [{ var: 'application.amout' }, 1] },
            },
          ],
        },
      },
    },
  ],
  [
    'data/unknown-target /steps/assess/compute/assessment.total',
    {
      steps: { assess: { compute: { 'assessment.total': { var: 'application.amount' } } } },
    },
  ],
  ['data/reserved-target /on/withdrawal/set/case.status', { on: { withdrawal: { set: { 'case.status': 'gone' } } } }],
  [
    'rule/unknown-operator /steps/assess/compute/assessment.fee/plus',
    {
      steps: { assess: { compute: { 'assessment.fee': { plus: [1, 2] } } } },
    },
  ],
  [
    'rule/wrong-arity /data/application/name/showIf/years-between',
    {
      data: { application: { name: { showIf: { 'years-between': [{ var: 'today' }] } } } },
    },
  ],
  [
    'rule/two-keys /data/application/proof/showIf',
    {
      data: { application: { proof: { showIf: { '!': [true], '!!': [true] } } } },
    },
  ],
  ['text/missing-language /service/name', { service: { name: { fr: null } } }],
  ['text/undeclared-language /service/description/de', { service: { description: { de: 'Parken' } } }],
  ['text/no-label /steps/review/outcomes/complete', { steps: { review: { outcomes: { complete: { label: null } } } } }],
  [
    'template/unknown-value /messages/decided/subject/en',
    { messages: { decided: { subject: { en: '{{ case.referense }}' } } } },
  ],
  [
    'template/unknown-filter /messages/received/subject/en',
    { messages: { received: { subject: { en: '{{ case.filedOn | datum }}' } } } },
  ],
  ['template/syntax /messages/silence/subject/en', { messages: { silence: { subject: { en: '{{ case.reference' } } } }],
  [
    'table/wrong-width /tables/fee/editions/0/rows/0/0',
    {
      tables: {
        fee: {
          editions: [
            {
              validFrom: '2024-01-01',
              rows: [
                [['< 5', '-'], ['1.00']],
                [['>= five or so'], ['2.00']],
              ],
            },
          ],
        },
      },
    },
  ],
  ['table/unreadable-cell /tables/fee/editions/0/rows/1/0/0', {}],
  [
    'law/decision-in-message /messages/decided/body',
    { messages: { decided: { body: 'Your permit: {{ rules.eligibility }}' } } },
  ],
  ['law/refusal-without-reasons /steps/refuse', { steps: { refuse: { reasons: null } } }],
  ['law/refusal-without-remedies /steps/refuse', { steps: { refuse: { remedies: null } } }],
  [
    'law/clock-without-law /clocks/silence',
    {
      clocks: {
        silence: { starts: 'review', after: { months: 1 }, expired: { effect: 'none', to: 'record-silence' } },
      },
    },
  ],
  ['privacy/no-retention ', { retention: null }],
  [
    'scenario/unknown-step /scenarios/0/then/0/task',
    {
      scenarios: [
        {
          name: 'one',
          filedAt: '2026-11-30T09:12',
          application: { surname: 'A' },
          then: [{ task: 'reviw', outcome: 'complete' }, { task: 'review', outcome: 'approved' }, { event: 'cancel' }],
          expect: { letters: ['thanks'] },
        },
        { name: 'one', filedAt: '2026-11-30T09:12', application: { like: 'none' }, then: [], expect: {} },
      ],
    },
  ],
  ['scenario/unknown-outcome /scenarios/0/then/1/outcome', {}],
  ['scenario/unknown-event /scenarios/0/then/2/event', {}],
  ['scenario/unknown-field /scenarios/0/application/surname', {}],
  ['scenario/unknown-expectation /scenarios/0/expect/letters/0', {}],
  ['scenario/duplicate-name /scenarios/1/name', {}],
  ['scenario/unknown-scenario /scenarios/1/application/like', {}],
];

describe('a definition with many mistakes at once', () => {
  const definition = mistakes.reduce((made, [, patch]) => sampleWith(patch, made), sampleWith({}));
  const { findings, plan } = compile(definition);
  const found = findings.map(({ code, pointer }) => `${code} ${pointer}`);

  test.each(mistakes)('%s', (mistake) => expect(found).toContain(mistake));

  test('is told more than thirty kinds of mistakes, and has no plan', () => {
    expect(new Set(mistakes.map(([mistake]) => mistake.split(' ')[0])).size).toBeGreaterThan(45);
    expect(plan).toBeUndefined();
  });

  test('is told nothing twice', () => expect(found).toEqual([...new Set(found)]));

  test('is told nothing else, but for what these mistakes leave unused', () => {
    const expected = new Set(mistakes.map(([mistake]) => mistake));
    const other = found.filter((finding) => !expected.has(finding));
    expect(other.filter((finding) => !finding.startsWith('reference/unused '))).toEqual([]);
  });

  test('is told each with a sentence and what to do', () => {
    for (const { message, hint } of findings) {
      expect(message).toMatch(/^\S.{8,}\.$/);
      expect(hint).toMatch(/^[A-Z].{4,}[.?}]$/);
    }
  });
});

describe('a definition whose shape is wrong in many places', () => {
  const shape: readonly (readonly [finding: string, patch: JsonObject])[] = [
    ['shape/wrong-value /version', { version: 0 }],
    ['shape/unknown-key /servce', { servce: {} }],
    ['shape/missing /steps/ask/to', { steps: { ask: { to: null } } }],
    ['shape/wrong-type /steps/acknowledge/next', { steps: { acknowledge: { next: 5 } } }],
    ['shape/unknown-kind /steps/grant/kind', { steps: { grant: { kind: 'decision' } } }],
    ['shape/unknown-type /data/application/name/type', { data: { application: { name: { type: 'string' } } } }],
    ['shape/wrong-name /roles/Head of unit', { roles: { 'Head of unit': { name: 'Head', group: 'heads' } } }],
  ];
  const definition = shape.reduce((made, [, patch]) => sampleWith(patch, made), sampleWith({}));
  const { findings } = compile(definition);

  test('is told each of them, and nothing else', () => {
    const found = findings.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(found.sort()).toEqual(shape.map(([mistake]) => mistake).sort());
  });
});
