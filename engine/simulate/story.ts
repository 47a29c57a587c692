import type { Effect, Entry } from '../kernel/effect.ts';
import type { Actor } from '../kernel/event.ts';
import { heldBy, pathOf, stepOf } from '../kernel/state.ts';
import { HAND_OFF_ANSWERED } from '../steps/hand-off/answered.ts';
import { dayOf, localTime } from '../time/zone.ts';
import type { Simulation } from './simulation.ts';

/** One line of what happened: when, by whom, what. */
export interface StoryLine {
  readonly at: number;
  readonly when: string; // local day and time
  readonly who: string;
  readonly what: string;
}

/** What begins together with what is recorded next. */
type Beginning = Extract<Effect, { do: 'start-activity' | 'open-task' }>;

/**
 * The case as a story, in the order in which it happened: what a step sets going stands behind its beginning, and a step
 * that is passed at once is told by what it does.
 */
export function storyOf(simulation: Simulation): StoryLine[] {
  const { zone } = simulation.plan.calendar;
  const lines: StoryLine[] = [];
  let beginning: Beginning[] = [];
  for (const effect of simulation.effects)
    if (effect.do === 'start-activity' || effect.do === 'open-task') beginning.push(effect);
    else if (effect.do === 'record') tellRecord(effect);
  return lines;

  function tell(at: number, who: string, what: string | undefined): void {
    if (what === undefined) return;
    lines.push({ at, when: `${dayOf(at, zone)} ${localTime(at, zone).slice(0, 5)}`, who, what });
  }

  function tellRecord({ at, by, entries }: Extract<Effect, { do: 'record' }>): void {
    let who = whoOf(by);
    const passed = new Set(entries.flatMap((entry) => (entry.what === 'passed' ? [entry.visit] : [])));
    for (const entry of entries) {
      if (entry.what === 'left') tellBeginnings(at, entry.visit);
      if (entry.what !== 'entered') tell(at, ACTS.has(entry.what) ? who : DOSSIER, told(simulation, entry));
      else if (!passed.has(entry.visit) && !hasTask(entry.visit)) tell(at, DOSSIER, told(simulation, entry));
      if (entry.what === 'entered') tellBeginnings(at, entry.visit);
      if (entry.what === 'left') who = DOSSIER; // what follows from it nobody does
    }
    tellBeginnings(at);
  }

  function hasTask(visit: string): boolean {
    return beginning.some((effect) => effect.do === 'open-task' && heldBy(effect.task).visit === visit);
  }

  /** Those of a visit, or all that are left. */
  function tellBeginnings(at: number, visit?: string): void {
    const mine = beginning.filter((effect) => visit === undefined || visitOf(effect) === visit);
    beginning = beginning.filter((effect) => !mine.includes(effect));
    for (const effect of mine) tell(at, DOSSIER, effect.do === 'open-task' ? given(effect) : performed(effect));
  }
}

const DOSSIER = 'dossier';
/** What somebody does; everything else follows. */
const ACTS = new Set<Entry['what']>(['left', 'claimed', 'approved', 'message-heard', 'message-lost', 'repaired']);

const visitOf = (effect: Beginning): string => heldBy(effect.do === 'open-task' ? effect.task : effect.activity).visit;

const given = ({ task, hold: { role, dueDay } }: Extract<Effect, { do: 'open-task' }>): string =>
  `${step(task)} is with ${role}${until(dueDay)}`;

const performed = ({ name, input }: Extract<Effect, { do: 'start-activity' }>): string | undefined =>
  PERFORMED[name]?.(input);

const whoOf = (by: Actor | undefined): string =>
  by === undefined ? DOSSIER : by.person === by.role ? by.role : `${by.person} (${by.role})`;

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

/** Scopes are told by their steps, the end by the end of the case, the application by its filing. */
const UNTOLD = new Set(['scope', 'end', 'submission']);

const tellers: { readonly [What in Entry['what']]?: Teller<What> } = {
  entered: ({ visit }, { plan }) =>
    UNTOLD.has(plan.nodes[pathOf(visit)]?.kind ?? '') ? undefined : `${step(visit)} begins`,
  left: ({ visit, outcome, reasons }, { plan }) =>
    plan.nodes[pathOf(visit)]?.kind === 'scope' || outcome === ''
      ? undefined
      : `${step(visit)}: ${outcome}${reasons === undefined ? '' : ` (${reasons})`}`,
  'message-heard': ({ name }) => (name === HAND_OFF_ANSWERED ? undefined : `${name} is heard`), // its outcome follows
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
