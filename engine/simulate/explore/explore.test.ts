import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../compile/compile.ts';
import { sampleWith } from '../../compile/sample-procedure.ts';
import { playScenario } from '../play-scenario.ts';
import { explore } from './explore.ts';
import type { Exploration, Story } from './findings.ts';

/** Far more questions than any shipped procedure needs; it is counted, not timed, so that every machine agrees. */
const enough = (most = 20_000) => {
  let asked = 0;
  return () => ++asked > most;
};
const compiled = (definition: unknown) => {
  const { procedure, plan, findings } = compile(definition);
  if (!procedure || !plan) throw new Error(JSON.stringify(findings));
  return { procedure, plan };
};
const shipped = globSync('definitions/procedures/*/*.json').map((file) => [file, file] as const);

test.each(shipped)(
  '%s: every step and outcome is reached without its scenarios',
  (_name, file) => {
    const { scenarios: _unread, ...definition } = JSON.parse(readFileSync(file, 'utf8')) as { scenarios: unknown };
    const { procedure, plan } = compiled(definition);
    const found = explore(procedure, plan, enough(), ['steps', 'outcomes']);
    expect(found.coverage.steps.never).toEqual([]);
    expect(found.coverage.outcomes.never).toEqual([]);
    for (const [step, story] of Object.entries(found.steps))
      expect(playedAgain(procedure, plan, story)).toContain(step.split('/').at(-1));
  },
  120_000,
);

const playedAgain = (
  procedure: ReturnType<typeof compiled>['procedure'],
  plan: ReturnType<typeof compiled>['plan'],
  story: Story,
) => {
  const played = playScenario(procedure, plan, { name: 'again', ...story, then: [...story.then], expect: {} });
  expect(played.mismatches).toEqual([]);
  return played.visited;
};

const search = (patch: object): Exploration => {
  const { procedure, plan } = compiled(sampleWith(patch as never));
  return explore(procedure, plan, enough(3_000));
};

test('a way that no value opens is told to be never reached', () => {
  const closed = {
    steps: {
      review: {
        outcomes: {
          complete: {
            next: [
              {
                when: { '==': [{ var: 'application.name' }, { cat: ['Mr ', { var: 'application.name' }] }] },
                to: 'refuse',
              },
              { to: 'grant' },
            ],
          },
        },
      },
    },
  };
  const found = search(closed);
  expect(found.coverage.branches.never).toContain('review: complete → refuse');
  expect(found.ends).toHaveProperty('granted');
});

test('a case that needs two fields to agree to the day is found', () => {
  const { procedure, plan } = compiled(
    sampleWith({
      data: { application: { begin: { type: 'date', label: 'Begin' }, end: { type: 'date', label: 'End' } } },
      forms: {
        application: {
          pages: [{ title: 'All', fields: all }],
        },
      },
      steps: { review: { outcomes: { complete: { next: [{ when: oneDayApart, to: 'refuse' }, { to: 'grant' }] } } } },
    } as never),
  );
  expect(explore(procedure, plan, enough(), ['branches']).coverage.branches.never).toEqual([]);
});

const all = ['name', 'birthDate', 'amount', 'members', 'proof', 'begin', 'end'].map((name) => `application.${name}`);
const oneDayApart = {
  '==': [{ var: 'application.end' }, { 'add-duration': [{ var: 'application.begin' }, { days: 1 }] }],
};

test('the longest wait names the step at which the case stood, and how long', () => {
  const { longestWait } = search({});
  expect(longestWait?.days).toBeGreaterThan(10);
  expect(longestWait?.at.length).toBeGreaterThan(0);
});

test('when the time is over, what was found until then is told', () => {
  const { procedure, plan } = compiled(sampleWith({}));
  expect(explore(procedure, plan, () => true)).toMatchObject({ exhausted: false, stories: expect.any(Number) });
});
