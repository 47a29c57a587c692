import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { Actor, CaseEvent, Filing, Renamed } from '#engine/kernel/event.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { CaseState } from '#engine/kernel/state.ts';
import type { Reason } from '#engine/migrate/reason.ts';

/** The workflow type of a case; its arguments are the plan and then `CaseInput`. Its id is the case's id. */
export const CASE_WORKFLOW = 'caseWorkflow';
/** Hands over one message for which no case waits; its argument is the `ActivityRequest` of that. */
export const SEND_AGAIN_WORKFLOW = 'sendAgain';
export const TASK_QUEUE = 'dossier';

/** The plan is an argument of its own, so that the codec can exchange it for its hash. */
export interface CaseInput {
  readonly filing: Filing;
  /** The case file as filed: group → field → value. */
  readonly file: JsonObject;
  /** Who filed it. */
  readonly by: Actor;
  readonly carried?: Carried;
}

/** What the run before this one hands on. */
export interface Carried {
  readonly state: CaseState;
  readonly recorded: number;
  /** What came to it since its last record. */
  readonly unrecorded?: readonly CaseEvent[];
  readonly handled: readonly string[];
}

/** From outside come tasks, messages and repairs; the case stamps them with its own clock. */
type FromOutside = 'task-completed' | 'task-claimed' | 'message' | 'incident-repaired' | 'case-resumed';
export type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
export type Posted = Unstamped<Extract<CaseEvent, { type: FromOutside }>>;

/**
 * Posts an event to a case. Answers once what became of it can be read in the store.
 * A refused event fails the update with an ApplicationFailure whose type is the problem's code (see `accepts`).
 */
export const post = defineUpdate<void, [Posted]>('post');

/** Who moves cases to another version, and why, and which of its steps are called otherwise there. */
export interface MoveOrder {
  readonly by: Actor;
  readonly why?: string;
  readonly renamed?: Renamed;
}

/** Why the case is left where it is; nothing when it goes on on the other version, perhaps already did. */
export type MoveAnswer = { readonly moved: true } | { readonly moved: false; readonly reason: Reason };

/** Moves a case, at rest, to another published version of its procedure, if it can. Asked twice, it moves once. */
export const move = defineUpdate<MoveAnswer, [Plan, MoveOrder]>('move');

/** What is looked at to decide whether a case can move, in the moment in which it would. */
export interface MoveQuestion {
  readonly caseId: string;
  readonly procedure: string;
  readonly from: number;
  readonly to: number;
  readonly renamed?: Renamed;
  readonly at: number; // epoch ms
  readonly state: CaseState;
  /** How many records the case has made, and what came to it since the last one. */
  readonly records: number;
  readonly unrecorded: readonly CaseEvent[];
}

/** The state in which it goes on, or why it does not. */
export type MoveDecision = { readonly state: CaseState } | { readonly reason: Reason };

/** The whole state, for rebuilding the projection. */
export const current = defineQuery<CaseState>('state');

/** What every activity is called with. `key` is the same for every attempt: the idempotency key of its effect. */
export interface ActivityRequest {
  readonly key: string; // caseId/holdId
  readonly caseId: string;
  readonly procedure: string;
  readonly version: number;
  readonly input: JsonObject;
  /** The case as expressions and texts read it. */
  readonly facts: JsonObject;
}

export type { Progress, ProgressLine } from '#engine/run/progress.ts';
