import type { Entry } from '../kernel/effect.ts';
import type { Actor } from '../kernel/event.ts';
import { pathOf, stepOf } from '../kernel/state.ts';
import { dayOf, localTime } from '../time/zone.ts';
import type { Simulation } from './simulation.ts';

/** One line of what happened: when, by whom, what. */
export interface StoryLine {
  readonly at: number;
  readonly when: string; // local day and time
  readonly who: string;
  readonly what: string;
}

/** The case as a story, in the order in which it happened. */
export function storyOf(simulation: Simulation): StoryLine[] {
  const { zone } = simulation.plan.calendar;
  const lines: StoryLine[] = [];
  const tell = (at: number, who: string, what: string): void =>
    void lines.push({ at, when: `${dayOf(at, zone)} ${localTime(at, zone).slice(0, 5)}`, who, what });
  for (const effect of simulation.effects) {
    if (effect.do === 'record')
      for (const entry of effect.entries) {
        const what = told(simulation, entry);
        if (what !== undefined) tell(effect.at, whoOf(effect.by), what);
      }
    if (effect.do !== 'start-activity') continue;
    const done = simulation.performed.find(({ activity }) => activity === effect.activity);
    const what = done && PERFORMED[done.name]?.(done.input as Readonly<Record<string, unknown>>);
    if (done && what !== undefined) tell(done.at, 'dossier', what);
  }
  return lines;
}

const whoOf = (by: Actor | undefined): string =>
  by === undefined ? 'dossier' : by.person === by.role ? by.role : `${by.person} (${by.role})`;

const PERFORMED: Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => string>> = {
  'issue-document': ({ letter }) => `letter ${String(letter)} is issued`,
  'send-message': ({ message, to, due }) =>
    `message ${String(message)} to ${String(to)}${due === undefined ? '' : ` (until ${String(due)})`}`,
  'fetch-evidence': ({ register }) => `evidence is asked of ${String(register)}`,
  'start-case': ({ procedure }) => `a linked case of ${String(procedure)} begins`,
  'hand-off-case': ({ to }) => `handed off to ${String(to)}`,
};

type Teller<What extends Entry['what']> = (
  entry: Extract<Entry, { what: What }>,
  simulation: Simulation,
) => string | undefined;

const step = (visit: string): string => stepOf(pathOf(visit));
const until = (lastDay: string | undefined): string => (lastDay === undefined ? '' : `, last day ${lastDay}`);

const tellers: { readonly [What in Entry['what']]?: Teller<What> } = {
  entered: ({ visit }, { plan }) => (plan.nodes[pathOf(visit)]?.kind === 'scope' ? undefined : `${step(visit)} begins`),
  left: ({ visit, outcome, reasons }, { plan }) =>
    plan.nodes[pathOf(visit)]?.kind === 'scope' || outcome === ''
      ? undefined
      : `${step(visit)}: ${outcome}${reasons === undefined ? '' : ` (${reasons})`}`,
  'message-heard': ({ name }) => `${name} is heard`,
  'message-lost': ({ name }) => `${name} is not awaited and lost`,
  claimed: ({ task, assignee }) => `${step(task)} is ${assignee === null ? 'given back' : `taken by ${assignee}`}`,
  approved: ({ task, outcome }) => `${step(task)}: agreed to ${outcome}`,
  reminded: ({ visit, role }) => `${step(visit)}: ${role} is reminded`,
  escalated: ({ visit, role }) => `${step(visit)}: passes to ${role}`,
  'clock-started': ({ clock, lastDay }) => `clock ${clock} starts${until(lastDay)}`,
  'clock-extended': ({ clock, lastDay }) => `clock ${clock} is extended${until(lastDay)}`,
  'clock-paused': ({ clock }) => `clock ${clock} stands still`,
  'clock-resumed': ({ clock, lastDay }) => `clock ${clock} runs again${until(lastDay)}`,
  'clock-expired': ({ clock, effect }) =>
    `clock ${clock} has run out${effect === undefined ? '' : ` (${effect.replace('-', ' ')})`}`,
  decided: ({ outcome }) => `decision: ${outcome}`,
  incident: ({ activity, problem }) => `incident at ${step(activity)}: ${problem.code}`,
  repaired: ({ activity, how }) => `incident at ${step(activity)} repaired by ${how}`,
  halted: ({ problem }) => `the case halts: ${problem.code} at ${problem.at}`,
  moved: ({ from, to }) => `the case moves from version ${from} to version ${to}`,
  ended: ({ outcome }) => `the case ends: ${outcome}`,
};

const told = (simulation: Simulation, entry: Entry): string | undefined =>
  (tellers[entry.what] as Teller<Entry['what']> | undefined)?.(entry, simulation);
