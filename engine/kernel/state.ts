import type { ClockState } from '../time/clock.ts';
import type { Duration } from '../time/duration.ts';
import type { CaseEvent, Filing, KeptMessage } from './event.ts';
import type { Json, JsonObject } from './json.ts';
import type { Problem } from './problem.ts';

/** All there is to know about a case, as plain JSON. */
export interface CaseState {
  readonly now: number;
  readonly filing: Filing;
  readonly filedAt: number;
  readonly status: CaseStatus;
  /** Path of the step whose milestone the citizen sees. */
  readonly milestone?: string;
  /** The case file: one object for each group of the definition's `data`. */
  readonly file: JsonObject;
  /** Step id → how it was last left. */
  readonly steps: Readonly<Record<string, Departed>>;
  /** Rule set or table id → its last evaluation. */
  readonly rules: JsonObject;
  readonly tables: JsonObject;
  readonly clocks: Readonly<Record<string, RunningClock>>;
  /** How often each path has been entered. A visit's number is its path's own, so that it has the same name, and its
   * effects the same key, whichever of two independent events is taken first. */
  readonly visited: Readonly<Record<string, number>>;
  readonly visits: Readonly<Record<string, Visit>>; // a tree, by `parent`
  readonly inbox: readonly KeptMessage[]; // kept messages nobody listens for yet
  readonly ended?: Ended;
  readonly halted?: { readonly problem: Problem; readonly events: readonly CaseEvent[] };
}

/** What citizens and officers read; the nuance is in milestones and flags. */
export const caseStatuses = ['draft', 'filed', 'in-examination', 'granted', 'refused', 'withdrawn', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export interface Departed {
  readonly outcome: string;
  readonly at: number;
  readonly by?: string;
  readonly reasons?: string;
}

/** A legal clock of this case, with what it comes to now. While it is paused it has no last day. */
export interface RunningClock extends ClockState {
  readonly lastDay?: string;
  readonly dueAt?: number;
  readonly expired?: true;
  /** The day of the decision that made it pointless. */
  readonly stoppedOn?: string;
}

export interface Ended {
  readonly outcome: string;
  readonly result: Json;
}

/** One entry into a step or scope: `path#n`, the n-th of its path. What it holds and the visits below go when it goes. */
export interface Visit {
  readonly path: string;
  readonly parent?: string;
  readonly key?: string; // what the parent calls it
  readonly enteredAt: number;
  readonly holds: Readonly<Record<string, Hold>>;
  readonly frame?: Frame;
  readonly memory?: Json;
}

export type Hold =
  | TaskHold
  | { readonly type: 'activity'; readonly name: string; readonly input: JsonObject; readonly incident?: Problem }
  | { readonly type: 'timer'; readonly at: number }
  | { readonly type: 'message'; readonly name: string; readonly match?: Json; readonly by?: readonly string[] }
  | { readonly type: 'lock'; readonly name: string; readonly waiting?: true }
  | { readonly type: 'pause'; readonly clock: string }
  /** Waits for a clock; `at` follows it as long as it runs. */
  | { readonly type: 'clock'; readonly clock: string; readonly before?: Duration; readonly at?: number }
  | { readonly type: 'incident' };

export interface TaskHold {
  readonly type: 'task';
  readonly role: string;
  readonly outcomes: readonly string[];
  readonly form?: string;
  readonly assignee?: string;
  /** Persons who may not do it: four eyes. */
  readonly excluded?: readonly string[];
  /** Outcomes that take several persons, how many each, and who has given it so far. */
  readonly approvals?: Readonly<Record<string, number>>;
  readonly approved?: Readonly<Record<string, readonly string[]>>;
  readonly due?: number;
  readonly dueDay?: string;
  readonly escalated?: true;
}

/** The frame of a part that is called: its own case file in place of the case's. No author can choose this name. */
export const OWN_FILE = '@file';

/** Values a scope keeps to itself, so that scopes running side by side cannot overwrite each other. */
export interface Frame {
  readonly name: string;
  readonly value: JsonObject;
}

/** Nothing is left to do or to wait for. `ended` alone may still have letters under way. */
export const isClosed = (state: CaseState): boolean =>
  state.ended !== undefined && Object.keys(state.visits).length === 0;

/** A hold's id is, behind the case id, the idempotency key of its effect. */
export const holdId = (visit: string, key: string): string => `${visit}:${key}`;

/** The visit and key that a hold's id names. */
export const heldBy = (id: string): { readonly visit: string; readonly key: string } => {
  const colon = id.lastIndexOf(':');
  return { visit: id.slice(0, colon), key: id.slice(colon + 1) };
};

export const stepOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const pathOf = (visit: string): string => visit.slice(0, visit.lastIndexOf('#'));

/**
 * When a deadline is over: it is kept until its last millisecond has passed. So what follows from the end of a day is of
 * the next day, however soon a host looks.
 */
export const onceOver = (deadline: number): number => deadline + 1;

/** The deadline that ends first; the case wants to be woken once it is over. */
export function nextDeadline(state: CaseState): number | undefined {
  let next: number | undefined;
  if (state.halted) return next;
  for (const visit of Object.values(state.visits))
    for (const hold of Object.values(visit.holds))
      if (
        (hold.type === 'timer' || hold.type === 'clock') &&
        hold.at !== undefined &&
        (next === undefined || hold.at < next)
      )
        next = hold.at;
  return next;
}
