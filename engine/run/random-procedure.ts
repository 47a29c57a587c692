import fc from 'fast-check';

export const MESSAGES = ['m0', 'm1', 'm2'] as const;

const message = fc.constantFrom(...MESSAGES);
const deadline = fc.integer({ min: 1, max: 9 }).map((days) => ({ after: { days } }));
const trigger = fc.oneof(
  message.map((message) => ({ message })),
  deadline.map((deadline) => ({ deadline })),
);
const moments = [{ clock: 'decision' }, { clock: 'decision', before: { days: 3 } }, { incident: true }];
const join = fc.constantFrom<object>(
  {},
  { join: 'any' },
  { join: 'any', rest: 'continue' },
  { join: { count: 2 }, rest: 'continue' },
  { join: { when: { '>=': [{ var: 'done' }, 1] } } },
);

/** Any kind of step. Only a person goes back, so that few cases loop endlessly. */
function step(depth: number, onward: readonly string[]): fc.Arbitrary<object> {
  const flat: fc.Arbitrary<object>[] = [
    fc.record({
      kind: fc.constant('task'),
      role: fc.constant('officer'),
      outcomes: fc.record({ done: fc.constant({}), back: fc.constant({ next: 's0' }), gone: trigger }),
    }),
    fc.record({ kind: fc.constant('wait'), outcomes: fc.record({ first: trigger, second: trigger }) }),
    fc.constant({ kind: 'notify', message: 'letter' }),
    fc.constant({ kind: 'document', letter: 'letter' }),
    fc.record({ kind: fc.constant('document'), letter: fc.constant('letter'), outcomes: fc.constant({ failed: {} }) }),
    fc.constant({ kind: 'decide', outcome: 'granted', letter: 'letter', notify: 'letter' }),
    fc.constant({ kind: 'hand-off', to: 'treasury', shares: ['case.reference'] }),
    fc.record({
      kind: fc.constant('opinion'),
      from: fc.constant('body'),
      question: fc.constant('?'),
      sees: fc.constant(['data.n']),
      due: fc.constant({ after: { days: 3 } }),
      ifSilent: fc.constantFrom(...onward, undefined),
      outcomes: fc.constantFrom({ done: {} }, { done: {}, back: { next: 's0' } }),
    }),
    fc.record({
      kind: fc.constant('payment'),
      amount: fc.constantFrom('0.00', '12.50', { var: 'data.n' }),
      through: fc.constantFrom('treasury', undefined),
      role: fc.constant('officer'),
      due: fc.constant({ after: { days: 3 } }),
      outcomes: fc.constant({ done: {} }),
    }),
    fc.record({
      kind: fc.constant('fetch'),
      register: fc.constant('population'),
      request: fc.constant({ n: { var: 'data.n' } }),
      into: fc.constant('data.n'),
      unavailable: fc.constantFrom(...onward, undefined),
    }),
    fc.record({
      kind: fc.constant('request'),
      to: fc.constant('applicant'),
      message: fc.constantFrom('letter', undefined),
      pauses: fc.constant(['decision']),
    }),
    fc.record({
      kind: fc.constant('task'),
      role: fc.constant('officer'),
      outcomes: fc.constant({ done: {} }),
      lock: fc.constantFrom('one', 'two'),
      due: fc.record({
        after: fc.integer({ min: 1, max: 9 }).map((days) => ({ days })),
        remind: fc.constantFrom([], [{ days: 1 }]),
        escalate: fc.constant('head'),
      }),
    }),
    fc.record({ kind: fc.constant('end'), result: fc.constantFrom('a', 'b') }),
    fc.constant({ kind: 'evaluate', compute: { 'data.n': 1 } }),
    fc.record({
      kind: fc.constant('call'),
      procedure: fc.constantFrom('part', 'other'),
      with: fc.constantFrom({}, { 'data.n': 2 }),
      into: fc.constantFrom({}, { 'data.n': { var: 'result.data.n' } }),
    }),
    fc.constant({ kind: 'call', procedure: 'appeal', detached: true }),
  ];
  const nested =
    depth === 0
      ? []
      : [
          fc
            .tuple(fc.record({ a: scope(depth - 1), b: scope(depth - 1) }), join)
            .map(([branches, join]) => ({ kind: 'parallel', branches, ...join })),
          fc.tuple(scope(depth - 1), join, fc.integer({ min: 0, max: 3 })).map(([body, join, n]) => ({
            kind: 'each',
            over: { merge: Array.from({ length: n }, () => 1) },
            ...body,
            add: 'm2',
            ...join,
          })),
          fc.tuple(scope(depth - 1), trigger).map(([body, gone]) => ({ kind: 'stage', ...body, outcomes: { gone } })),
        ];
  return fc
    .tuple(fc.oneof(...flat, ...nested, ...nested), fc.constantFrom(...onward, undefined))
    .map(([step, next]) => ({ ...step, ...(next !== undefined && { next }) }));
}

function scope(depth: number): fc.Arbitrary<object> {
  const ids = ['s0', 's1', 's2'];
  const steps = fc.record(Object.fromEntries(ids.map((id, i) => [id, step(depth, ids.slice(i + 1))])));
  const handler = fc
    .record({
      interrupt: fc.boolean(),
      to: fc.constantFrom(...ids),
      trigger: fc.oneof(trigger, fc.constantFrom<object>(...moments)),
    })
    .map(({ trigger, ...rest }) => ({ ...rest, ...trigger }));
  return fc.record({
    start: fc.constant('s0'),
    steps,
    on: fc.dictionary(fc.constantFrom('h0', 'h1'), handler, { maxKeys: 2 }),
  });
}

/** A procedure of any shape. Whatever else it does, it can be withdrawn. */
export const randomProcedure: fc.Arbitrary<object> = fc
  .record({ body: scope(2), part: scope(0), other: scope(1), buffered: fc.boolean() })
  .map(({ body, part, other, buffered }) => ({
    procedures: { part, other },
    start: 'stage',
    steps: { stage: { kind: 'stage', ...body }, bye: { kind: 'end', result: 'withdrawn' } },
    on: { withdrawn: { message: 'withdraw', interrupt: true, to: 'bye' } },
    events: { m0: { by: 'applicant', buffered } },
    clocks: { decision: { starts: 'filed', after: { days: 12 }, expired: { effect: 'none' } } },
  }));
