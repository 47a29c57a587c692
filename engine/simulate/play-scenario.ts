import { canonicalJson } from '../compile/canonical-json.ts';
import { valueAt } from '../compile/value-at.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import { pathOf, stepOf } from '../kernel/state.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Scenario } from '../language/scenario.ts';
import { instantAt } from '../time/zone.ts';
import { act } from './act.ts';
import { type ClockInWords, datesInWords } from './dates-in-words.ts';
import { applicationOf, fileApplication } from './file-application.ts';
import { Simulation } from './simulation.ts';
import { type StoryLine, storyOf } from './story.ts';
import { type Unwritten, unwrittenOf } from './unwritten.ts';

/** A scenario as it was played. */
export interface Played {
  readonly name: string;
  readonly passed: boolean;
  /** Where it came out otherwise than expected, in sentences; empty when it passed. */
  readonly mismatches: readonly string[];
  /** Letters and messages that could not have gone out as they are. */
  readonly unwritten: readonly Unwritten[];
  readonly result?: string;
  readonly status: string;
  readonly letters: readonly string[];
  readonly messages: readonly string[];
  readonly handOffs: readonly string[];
  /** The procedures of the linked cases that it began. */
  readonly linked: readonly string[];
  readonly visited: readonly string[];
  readonly open: readonly string[];
  readonly escalated: readonly string[];
  readonly clocks: Readonly<Record<string, string>>;
  readonly data: JsonObject;
  /** Why each clock ends when it ends, in English, as the story is told. */
  readonly dates: readonly ClockInWords[];
  readonly story: readonly StoryLine[];
}

/** Messages of Dossier's own; a scenario expects only those of its definition. */
const OWN_MESSAGES = new Set(['reminder', 'escalated', 'payment']);

/** Plays one scenario of a procedure from filing to its last action, and compares it with what it expects. */
export const playScenario = (procedure: Procedure, plan: Plan, scenario: Scenario): Played =>
  playCase(procedure, plan, scenario).played;

/** The same, and the case itself, as it stood at the end. */
export function playCase(
  procedure: Procedure,
  plan: Plan,
  scenario: Scenario,
): { readonly played: Played; readonly simulation: Simulation } {
  const { simulation, obstacles, blocked } = enact(procedure, plan, scenario);
  const seen = observed(simulation);
  const mismatches = [...obstacles, ...differences(scenario, { ...seen, blocked }, simulation)];
  const unwritten = unwrittenOf({ definition: procedure, plan }, simulation.performed);
  const played = {
    name: scenario.name,
    passed: mismatches.length === 0 && unwritten.length === 0,
    mismatches,
    unwritten,
    ...seen,
    dates: datesInWords(simulation),
    story: storyOf(simulation),
  };
  return { played, simulation };
}

/** A scenario that has happened, whatever it expects. */
export interface Enacted {
  readonly simulation: Simulation;
  /** Why something could not be done, in sentences. */
  readonly obstacles: readonly string[];
  /** The criteria that prevented filing. */
  readonly blocked: readonly string[];
}

/** Lets a scenario happen, from filing to its last action. */
export function enact(procedure: Procedure, plan: Plan, scenario: Scenario): Enacted {
  const [day = '', time = ''] = scenario.filedAt.split('T');
  const simulation = new Simulation(procedure, plan, instantAt(day, time, plan.calendar.zone));
  simulation.evidence = scenario.evidence ?? {};
  const language = scenario.language ?? procedure.languages[0] ?? 'en';
  const filed = fileApplication(procedure, simulation, applicationOf(procedure, scenario), language, scenario.filedBy);
  const obstacles = [...filed.problems];
  if (filed.started)
    for (const [i, action] of scenario.then.entries()) {
      const problem = act(procedure, simulation, action);
      if (problem !== undefined) obstacles.push(`action ${i + 1}: ${problem}`);
    }
  return { simulation, obstacles, blocked: filed.blocked };
}

type Observed = Omit<Played, 'name' | 'passed' | 'mismatches' | 'unwritten' | 'dates' | 'story'>;

function observed(simulation: Simulation): Observed {
  const { state, performed, effects, plan } = simulation;
  const entries = effects.flatMap((effect) => (effect.do === 'record' ? effect.entries : []));
  const named = (activity: string, key: string): string[] =>
    performed.filter(({ name }) => name === activity).map(({ input }) => String(input[key]));
  const steps = (what: 'entered' | 'escalated'): string[] =>
    entries.flatMap((entry) =>
      entry.what === what && plan.nodes[pathOf(entry.visit)]?.kind !== 'scope' ? [stepOf(pathOf(entry.visit))] : [],
    );
  return {
    ...(state.ended && { result: state.ended.outcome }),
    status: state.status,
    letters: named('issue-document', 'letter'),
    messages: named('send-message', 'message').filter((message) => !OWN_MESSAGES.has(message)),
    handOffs: performed.filter(({ name }) => name === 'hand-off-case').map(({ step }) => step),
    linked: named('start-case', 'procedure'),
    visited: steps('entered'),
    open: simulation.held('task').map((id) => stepOf(pathOf(id))),
    escalated: steps('escalated'),
    clocks: Object.fromEntries(
      Object.entries(state.clocks).flatMap(([name, { lastDay }]) => (lastDay === undefined ? [] : [[name, lastDay]])),
    ),
    data: state.file,
  };
}

function differences(
  { expect }: Scenario,
  seen: Observed & { readonly blocked: readonly string[] },
  simulation: Simulation,
): string[] {
  const found: string[] = [];
  const same = (what: string, expected: unknown, actual: unknown): void => {
    if (expected !== undefined && canonicalJson(expected) !== canonicalJson(actual ?? null))
      found.push(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual ?? null)}`);
  };
  same('result', expect.result, seen.result);
  same('letters', expect.letters, seen.letters);
  same('messages', expect.messages, seen.messages);
  same('handOffs', expect.handOffs, seen.handOffs);
  same('linked', expect.linked, seen.linked);
  same('blocked', expect.blocked, seen.blocked);
  same('open', expect.open, seen.open);
  same('escalated', expect.escalated, seen.escalated);
  for (const step of expect.visited ?? [])
    if (!seen.visited.includes(step)) found.push(`visited: ${step} was never reached`);
  for (const [path, value] of Object.entries(expect.data ?? {}))
    same(`data ${path}`, value, valueAt(simulation.state.file, path.split('.')));
  for (const [key, value] of Object.entries(expect))
    if (key.startsWith('clocks.')) same(key, value, seen.clocks[key.slice('clocks.'.length)]);
  if (simulation.state.halted)
    found.push(`the case halted: ${simulation.state.halted.problem.code} at ${simulation.state.halted.problem.at}`);
  return found;
}
