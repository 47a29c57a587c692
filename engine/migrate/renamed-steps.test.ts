import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../compare/compare.ts';
import { evidentRenames } from '../compare/evident-renames.ts';
import { renameSteps } from '../compare/rename-steps.ts';
import { canonicalJson } from '../compile/canonical-json.ts';
import { compile } from '../compile/compile.ts';
import type { CaseEvent, Renamed } from '../kernel/event.ts';
import type { JsonObject } from '../kernel/json.ts';
import { type CaseState, holdId, isClosed } from '../kernel/state.ts';
import { playCase } from '../simulate/play-scenario.ts';
import { Simulation } from '../simulate/simulation.ts';
import { judgeOf } from './judge-case.ts';
import { play } from './play-beside.ts';
import { readRenames } from './read-renames.ts';
import { Renaming, toldInNamesOfNow } from './renaming.ts';
import { tellReason } from './tell-reason.ts';
import { type Version, versionOf } from './version.ts';

type Definition = JsonObject & {
  readonly steps: Readonly<
    Record<string, { readonly outcomes: Readonly<Record<string, { readonly next: { when: object }[] }>> }>
  >;
};

const DAY = 86_400_000;
const text = readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8');

/** The rent subsidy in which steps are called otherwise, wherever it names them, and perhaps more is changed. */
function rentSubsidy(
  ids: Readonly<Record<string, string>> = {},
  change: (next: Definition) => void = () => {},
): Version {
  let written = text;
  for (const [old, now] of Object.entries(ids))
    written = written
      .replaceAll(`"${old}": {\n      "kind"`, `"${now}": {\n      "kind"`)
      .replaceAll(new RegExp(`("(?:next|to|task|starts|stops|start)": )"${old}"`, 'g'), `$1"${now}"`)
      .replaceAll(new RegExp(`("notSameAs": \\[[^\\]]*)"${old}"`, 'g'), `$1"${now}"`)
      .replaceAll(`steps.${old}.`, `steps.${now}.`);
  const definition = JSON.parse(written) as Definition;
  if (Object.keys(ids).length > 0) Object.assign(definition, { scenarios: [] }); // they name steps
  change(definition);
  const version = versionOf(definition);
  if (!version) throw new Error(JSON.stringify(compile(definition).findings));
  return version;
}

const now = rentSubsidy();
const path = (id: string): string => `rent-subsidy/${id}`;
const application = now.procedure.scenarios?.[0]?.application as unknown as JsonObject;

/** A case that has been filed, and the outcomes that were then given, one a day. */
function filed(version: Version, ...outcomes: readonly string[]): Simulation {
  const simulation = new Simulation(version.procedure, version.plan, Date.UTC(2026, 10, 30, 9));
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

function judged(
  { events, state, now: at }: { events: readonly CaseEvent[]; state: CaseState; now: number },
  [from, to]: readonly [Version, Version],
  renamed: Renamed = {},
) {
  const isAsPlayed = (played: CaseState): boolean => canonicalJson(played) === canonicalJson(state);
  return judgeOf(from, to, 'en', renamed).judge({ events, isAsPlayed }, at);
}

const firstLook = rentSubsidy({ review: 'first-look' });
const asFirstLook = { [path('review')]: path('first-look') };

describe('a step that is called otherwise on the new version', () => {
  test('is proposed as renamed, and nothing else has changed', () => {
    expect(evidentRenames(now.procedure, firstLook.procedure)).toEqual(asFirstLook);
    expect(compare(now.procedure, firstLook.procedure, 'en', asFirstLook)).toMatchObject([
      { part: 'step', what: 'renamed', pointer: '/steps/first-look' },
    ]);
  });

  test('is not proposed when it does something else, or stands elsewhere', () => {
    const other = rentSubsidy(
      { review: 'first-look' },
      (next) => void Object.assign(next.steps['first-look'] ?? {}, { role: 'head' }),
    );
    const elsewhere = rentSubsidy({ review: 'first-look' }, (next) => {
      const { complete } = next.steps['first-look']?.outcomes ?? {};
      Object.assign(complete?.next[1]?.when ?? {}, { '>': [{ var: 'assessment.amount' }, 500] });
    });
    for (const { procedure } of [other, elsewhere]) expect(evidentRenames(now.procedure, procedure)).toEqual({});
  });

  test('keeps its cases, unless that is told', () => {
    const judgement = judged(filed(now), [now, firstLook]);
    if (judgement.verdict !== 'must-stay') throw new Error('it would move');
    expect(tellReason(judgement.reason, [now, firstLook], 'en')).toContain('would have come about');
  });

  test('takes its open task along, with its last day, under the new name', () => {
    const inReview = filed(now);
    const judgement = judged(inReview, [now, firstLook], asFirstLook);
    if (judgement.verdict !== 'can-move') throw new Error(JSON.stringify(judgement));
    expect(judgement.state).toEqual(filed(firstLook).state);
    expect(judgement.holds.every(({ becomes }) => becomes === 'same')).toBe(true);
    expect(tasksOf(judgement.state)).toEqual([tasksOf(inReview.state)[0]?.replace('review', 'first-look')]);
  });

  test('is remembered as left: who gave its outcome, and how often it was entered', () => {
    const sentBack = filed(now, 'incomplete', 'answered');
    const judgement = judged(sentBack, [now, firstLook], asFirstLook);
    expect(judgement).toMatchObject({ verdict: 'can-move', state: filed(firstLook, 'incomplete', 'answered').state });
  });

  test('goes on as if it had begun on the new version, and moves again', () => {
    const [moved, begun] = [filed(now, 'incomplete'), filed(firstLook, 'incomplete')];
    const judgement = judged(moved, [now, firstLook], asFirstLook);
    if (judgement.verdict !== 'can-move') throw new Error(JSON.stringify(judgement));
    const at = moved.now;
    const event = { type: 'case-moved', at, from: 1, to: 2, renamed: asFirstLook, state: judgement.state } as const;
    const last = rentSubsidy({ review: 'examination' });
    const again = judged({ events: [...moved.events, event], state: judgement.state, now: at }, [firstLook, last], {
      [path('first-look')]: path('examination'),
    });
    expect(again).toMatchObject({ verdict: 'can-move', state: filed(last, 'incomplete').state });
    expect(begun.state).toEqual(judgement.state);
  });

  test('keeps a case whose work is under way outside, which comes back under the old name', () => {
    const ordered = filed(now, 'complete');
    expect(ordered.state.visits[`${path('payment-order')}#1`]).toBeDefined();
    const next = rentSubsidy({ 'payment-order': 'order' });
    const judgement = judged(ordered, [now, next], { [path('payment-order')]: path('order') });
    expect(judgement).toEqual({ verdict: 'must-stay', reason: { why: 'under-way', step: path('payment-order') } });
  });
});

test('what is told of a case is told in the names of now, however often it moved', () => {
  const left = { what: 'left', visit: `${path('review')}#1`, outcome: 'incomplete', reasons: path('review') } as const;
  const lines = [
    left,
    { what: 'claimed', task: `${path('review')}#2:task`, assignee: 'carla' },
    { what: 'moved', from: 1, to: 2, renamed: asFirstLook },
    { what: 'entered', visit: `${path('first-look')}#3` },
    { what: 'moved', from: 2, to: 3, renamed: { [path('first-look')]: path('examination') } },
  ] as const;
  expect(toldInNamesOfNow(lines.map((entry) => ({ entry }))).map(({ entry }) => entry)).toEqual([
    { ...left, visit: `${path('examination')}#1` },
    { what: 'claimed', task: `${path('examination')}#2:task`, assignee: 'carla' },
    lines[2],
    { what: 'entered', visit: `${path('examination')}#3` },
    lines[4],
  ]);
});

test('two steps that are renamed at once are one mapping', () => {
  const both = rentSubsidy({ review: 'first-look', 'missing-pieces': 'completion' });
  const renamed = evidentRenames(now.procedure, both.procedure);
  expect(renamed).toEqual({ ...asFirstLook, [path('missing-pieces')]: path('completion') });
  const sentBack = judged(filed(now, 'incomplete'), [now, both], renamed);
  expect(sentBack).toMatchObject({ verdict: 'can-move', state: filed(both, 'incomplete').state });
});

test('a mapping that cannot be is refused for what is wrong with it', () => {
  const faultOf = (ids: Readonly<Record<string, string>>) => readRenames(now, firstLook, ids);
  expect(faultOf({ review: 'first-look' })).toEqual({ renamed: asFirstLook });
  expect(faultOf({ review: 'nowhere' })).toMatchObject({ fault: 'unknown' });
  expect(faultOf({ review: 'grant' })).toMatchObject({ fault: 'kind' });
  expect(faultOf({ review: 'second-look' })).toMatchObject({ fault: 'kept' });
  expect(faultOf({ review: 'first-look', 'second-look': 'first-look' })).toMatchObject({ fault: 'twice' });
});

describe.each(globSync('definitions/procedures/*/*.json'))('of %s, with every step called otherwise', (file) => {
  const from = versionOf({ ...JSON.parse(readFileSync(file, 'utf8')), scenarios: [] });
  const own = versionOf(JSON.parse(readFileSync(file, 'utf8')));
  if (!from || !own) throw new Error(`${file} does not compile`);
  const all = from.scopes.flatMap(({ steps }) => steps);
  const ids = Object.fromEntries(all.map(({ id }) => [id, `new-${id}`]));
  const named = (one: string): string =>
    one.replaceAll(/\/(?!@)([\w-]+)/g, (all, id: string) => (ids[id] ? `/new-${id}` : all));
  const renamed = Object.fromEntries(all.map((step) => [step.path, named(step.path)]));
  const to = versionOf(renameSteps(from.procedure, renamed));

  test('the definition has no fault: no place still has an old name', () => {
    expect(to).toBeDefined();
  });

  test('a case moves wherever it stands, unless the world works for it, and is one that was begun there', () => {
    const [scenario] = own.procedure.scenarios ?? [];
    if (!to || !scenario) throw new Error('there is nothing to play');
    const { events } = playCase(own.procedure, own.plan, scenario).simulation;
    const verdicts = events.map((_event, i) => {
      const come = events.slice(0, i + 1);
      const [{ state }, now] = [play(from.plan, come), come.at(-1)?.at ?? 0];
      const judgement = judged({ events: come, state, now }, [from, to], renamed);
      if (judgement.verdict === 'can-move') {
        const begun = play(
          to.plan,
          come.map((event) => new Renaming(renamed).event(event)),
        );
        expect(judgement.state).toEqual(begun.state);
      }
      return isClosed(state) ? 'closed' : judgement.verdict === 'can-move' ? 'moves' : judgement.reason.why;
    });
    expect(verdicts).toContain('moves');
    expect(verdicts.filter((one) => !['closed', 'moves', 'under-way'].includes(one))).toEqual([]);
  });
});
