import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const residence = {
  kind: 'fetch',
  register: 'population',
  request: { number: { var: 'application.number' } },
  into: 'household',
  consent: 'application.consent',
  unavailable: 'ask',
  next: 'over',
};
const steps = {
  residence,
  ask: { kind: 'task', role: 'officer', outcomes: { done: {} } },
  over: { kind: 'end', result: 'closed' },
};
const fetching = (consent: boolean | null = true): RawCase =>
  new RawCase({ start: 'residence', steps }).start({ application: { number: '1990050212345', consent } });

test('the register is told no more than the request says', () => {
  expect(fetching().effects).toContainEqual({
    do: 'start-activity',
    activity: expect.any(String),
    name: 'fetch-evidence',
    input: { register: 'population', into: 'household', step: 'p/residence', request: { number: '1990050212345' } },
  });
});

test('what it answers fills the case file', () => {
  const raw = fetching().succeed('residence', { values: { 'household.members': 3 } });
  expect(raw.state).toMatchObject({ file: { household: { members: 3 } }, ended: { outcome: 'closed' } });
});

test.each([false, null])('with a consent of %j nothing is asked for', (consent) => {
  const raw = fetching(consent);
  expect(raw.effects.some((effect) => effect.do === 'start-activity')).toBe(false);
  expect(raw.tasks()).toEqual(['ask']);
});

test('no such evidence, no answer, or an operator’s word lead to whoever asks the applicant', () => {
  expect(fetching().succeed('residence', {}).tasks()).toEqual(['ask']);
  expect(fetching().fail('residence', 'evidence/no-answer').tasks()).toEqual(['ask']);
});

test('without a way of its own, a failure waits for an operator', () => {
  const { unavailable, ...alone } = residence;
  const raw = new RawCase({ start: 'residence', steps: { ...steps, residence: { ...alone, consent: undefined } } });
  raw.start({ application: {} }).fail('residence');
  expect(raw.entries().some(({ what }) => what === 'incident')).toBe(true);
});
