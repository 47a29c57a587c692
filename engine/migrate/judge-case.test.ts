import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '../compile/canonical-json.ts';
import { compile } from '../compile/compile.ts';
import type { JsonObject } from '../kernel/json.ts';
import { type CaseState, holdId } from '../kernel/state.ts';
import { languages } from '../language/text.ts';
import { Simulation } from '../simulate/simulation.ts';
import { judgeOf } from './judge-case.ts';
import { tellReason } from './tell-reason.ts';
import { type Version, versionOf } from './version.ts';

const FILE = 'definitions/procedures/rent-subsidy/1.json';
type Edit = readonly [pointer: string, value: unknown];
const DAY = 86_400_000;

/** The rent subsidy with these values at these places. */
function rentSubsidy(...edits: readonly Edit[]): Version {
  const definition = JSON.parse(readFileSync(FILE, 'utf8'));
  for (const [pointer, value] of edits) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    const place = keys.reduce((at, key) => at[key], definition);
    place[last] = value;
  }
  const version = versionOf(definition);
  if (!version) throw new Error(JSON.stringify(compile(definition).findings));
  return version;
}

const now = rentSubsidy();
const application = now.procedure.scenarios?.[0]?.application as unknown as JsonObject;

/** A case that has been filed, and what an officer then did. */
function filed(...outcomes: readonly string[]): Simulation {
  const simulation = new Simulation(now.procedure, now.plan, Date.UTC(2026, 10, 30, 9));
  simulation.start({ application });
  for (const outcome of outcomes) {
    const [task = ''] = tasksOf(simulation.state);
    simulation.now += DAY;
    simulation.post({ type: 'task-completed', task, outcome, by: { person: outcome, role: 'caseworker' } });
  }
  return simulation;
}

const tasksOf = ({ visits }: CaseState): string[] =>
  Object.entries(visits).flatMap(([visit, { holds }]) =>
    Object.entries(holds).flatMap(([key, { type }]) => (type === 'task' ? [holdId(visit, key)] : [])),
  );

function judged({ events, state, now: at }: Simulation, next: Version) {
  const isAsPlayed = (played: CaseState): boolean => canonicalJson(played) === canonicalJson(state);
  return judgeOf(now, next, 'en').judge({ events, isAsPlayed }, at);
}

const toldWhy = (simulation: Simulation, next: Version): string => {
  const judgement = judged(simulation, next);
  return judgement.verdict === 'can-move' ? 'it can move' : tellReason(judgement.reason, [now, next], 'en');
};

describe('a case that waits for its review', () => {
  let inReview: Simulation;
  beforeAll(() => {
    inReview = filed();
  });

  test('is unaffected by a change of what lies behind it', () => {
    const next = rentSubsidy(['/messages/received/subject/en', 'We have your application']);
    expect(judged(inReview, next)).toMatchObject({ verdict: 'unaffected' });
    expect(toldWhy(inReview, next)).toBe('What has changed lies behind it, or cannot reach it.');
  });

  test('can move to a version that changes what lies ahead of it', () => {
    const judgement = judged(inReview, rentSubsidy(['/letters/grant/subject/en', 'Your subsidy']));
    expect(judgement).toMatchObject({ verdict: 'can-move', ahead: [{ part: 'letter', pointer: '/letters/grant' }] });
    expect(judgement).toMatchObject({ state: inReview.state });
  });

  test('moves with its task, which then offers what the new version offers, until the day that was told', () => {
    const judgement = judged(
      inReview,
      rentSubsidy(
        ['/steps/review/outcomes/unclear', { label: 'Ask the head of unit', next: 'second-look' }],
        ['/steps/review/due/after', { workingDays: 30 }],
      ),
    );
    if (judgement.verdict !== 'can-move') throw new Error(JSON.stringify(judgement));
    const [task = ''] = tasksOf(inReview.state);
    expect(judgement.holds).toContainEqual(
      expect.objectContaining({ type: 'task', becomes: 'changed', what: ['outcomes'] }),
    );
    expect(judgement.holds.filter(({ becomes }) => becomes !== 'same')).toHaveLength(1);
    expect(tasksOf(judgement.state)).toEqual([task]);
  });

  test('must stay when the new version would have done something else before', () => {
    const next = rentSubsidy(
      ['/steps/told-twice', { kind: 'notify', to: 'applicant', message: 'received', next: 'assess' }],
      ['/steps/acknowledge/next', 'told-twice'],
      ['/letters/grant/subject/en', 'Your subsidy'],
    );
    expect(toldWhy(inReview, next)).toBe('On the new version, “Told twice” would have come about on 30 November 2026.');
  });

  test('must stay while its legal time limit runs by another rule than on the new version', () => {
    const next = rentSubsidy(['/clocks/decision/after', { months: 4 }]);
    expect(toldWhy(inReview, next)).toContain('“Decision” is running');
  });

  test('must stay while its legal time limit runs by another calendar than on the new version', () => {
    expect(toldWhy(inReview, rentSubsidy(['/calendar', 'fr'], ['/scenarios', []]))).toContain('“Decision” is running');
  });

  test('must stay when the new version relies on something that it was never asked for', () => {
    const label = { fr: 'Étage', de: 'Stockwerk', en: 'Floor', lb: 'Stack' };
    const fields = [...(now.procedure.forms?.application?.pages[0]?.fields ?? []), 'application.floor'];
    const asking = (edit: Edit) =>
      rentSubsidy(
        ['/data/application/floor', { type: 'integer', label }],
        ['/forms/application/pages/0/fields', fields],
        edit,
      );
    const high = { '>': [{ var: 'application.floor' }, 3] };
    expect(toldWhy(inReview, asking(['/steps/review/outcomes/complete/next/1/when', high]))).toBe(
      'The new version relies on “Floor” from here on, and this case was never asked for it.',
    );
    expect(toldWhy(inReview, asking(['/letters/grant/subject/en', 'Your subsidy']))).toBe('it can move');
  });

  test('must stay when its case file would say something else', () => {
    const next = rentSubsidy(
      ['/letters/grant/subject/en', 'Your subsidy'],
      ['/steps/acknowledge/set', { 'assessment.reasons': 'none yet' }],
    );
    expect(toldWhy(inReview, next)).toMatch(/its case file would say something else under “.+” by now/);
  });

  test('must stay when something that it holds is of another type on the new version', () => {
    const next = rentSubsidy(
      ['/letters/grant/subject/en', 'Your subsidy'],
      ['/data/application/otherDwellingShare/type', 'integer'],
    );
    expect(toldWhy(inReview, next)).toContain('is of another type than on the new version');
  });

  test('must stay when the outcome that was given before is no longer offered', () => {
    const asked = filed('incomplete');
    const { incomplete, ...outcomes } = now.procedure.steps.review?.outcomes ?? {};
    const next = rentSubsidy(['/steps/review/outcomes', { ...outcomes, unclear: incomplete }], ['/scenarios', []]);
    expect(toldWhy(asked, next)).toBe(
      'On the new version, what was done at “Review the file” on 1 December 2026 would not have been possible.',
    );
  });

  test('must stay when what is kept of it does not lead to where it stands', () => {
    const torn = filed('complete');
    torn.events.pop();
    expect(toldWhy(torn, rentSubsidy(['/letters/grant/subject/en', 'x']))).toContain('Played again on its own version');
  });
});

test('every reason is told in every language', () => {
  const at = Date.UTC(2026, 10, 30);
  for (const language of languages)
    for (const reason of [
      ...(['behind-or-beside', 'events-missing', 'played-otherwise', 'closed-meanwhile', 'not-decided'] as const).map(
        (why) => ({ why }),
      ),
      ...(['would-have', 'would-not-have', 'otherwise', 'not-taken', 'halts'] as const).map((why) => ({
        why,
        at,
        path: 'rent-subsidy/review',
      })),
      ...(['file-differs', 'value-missing', 'type-differs'] as const).map((why) => ({
        why,
        place: 'application.rent',
      })),
      { why: 'clock-differs', clock: 'decision' } as const,
    ])
      expect(tellReason(reason, [now, now], language)).toMatch(/^[A-ZÀ-Þ].{20,}\.$/);
});
