import type { Json, JsonObject } from './json.ts';
import type { Problem } from './problem.ts';
import type { CaseState } from './state.ts';

/** Who did it: a person in a role, or the case itself (`engine`), a partner, the clock. */
export interface Actor {
  readonly person: string;
  readonly role: string;
}

/** What is known of a case from its first moment; never changes. */
export interface Filing {
  readonly id: string;
  readonly reference: string;
  readonly channel: string;
  readonly language: string;
  readonly applicant: string;
  /** Who handed it in where that was not the applicant; an officer at the counter is the actor of the first event. */
  readonly filedBy?: 'mandatary' | 'counter';
  /** The account that acts for the applicant, and the document that proves that it may. */
  readonly mandatary?: string;
  readonly mandate?: string;
  /** The instant at which the first authority was seised (epoch ms); a hand-off carries it on. */
  readonly receivedAt?: number;
  /** The reference of the case that began this one. */
  readonly origin?: string;
}

/** What happens to a case. `at` is the host's clock in epoch ms; the engine has none. */
export type CaseEvent = { readonly at: number; readonly by?: Actor } & (
  | { readonly type: 'case-started'; readonly filing: Filing; readonly file: JsonObject }
  | {
      readonly type: 'task-completed';
      readonly task: string;
      readonly outcome: string;
      /** Values by dotted path into the case file. */
      readonly values?: JsonObject;
      readonly reasons?: string;
    }
  | { readonly type: 'task-claimed'; readonly task: string; readonly assignee: string | null }
  | ({ readonly type: 'message' } & Message)
  | { readonly type: 'deadline-passed' }
  | { readonly type: 'activity-succeeded'; readonly activity: string; readonly result: Json }
  | { readonly type: 'activity-failed'; readonly activity: string; readonly problem: Problem }
  | {
      readonly type: 'incident-repaired';
      readonly activity: string;
      readonly how: 'retry' | 'skip' | 'answer';
      readonly result?: Json;
    }
  | { readonly type: 'case-resumed'; readonly file?: JsonObject }
  /** It goes on, from this state, on another version of its procedure: nothing of it is begun anew. */
  | {
      readonly type: 'case-moved';
      readonly from: number;
      readonly to: number;
      readonly why?: string;
      readonly renamed?: Renamed;
      readonly state: CaseState;
    }
);

/** Steps that are called otherwise on another version: by their path on the one before, their path there. */
export type Renamed = Readonly<Record<string, string>>;

export interface Message {
  readonly name: string;
  /** Which listener, when several listen for the same name. */
  readonly match?: Json;
  readonly body?: Json;
}

/** A message that is kept until somebody listens, with whoever sent it. */
export interface KeptMessage extends Message {
  readonly by?: Actor;
}
