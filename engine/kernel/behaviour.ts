import type { Duration } from '../time/duration.ts';
import type { Actor } from './event.ts';
import type { Expression, Expressions, Json, JsonObject } from './json.ts';
import type { Deadline, Exit } from './plan.ts';
import type { CaseStatus, Frame, Hold } from './state.ts';

/** All that is special about one kind of step. Pure: it looks around and answers with a move. */
export interface Behaviour<Config> {
  enter(config: Config, here: Here): Move;
  on?(config: Config, here: Here, signal: Signal): Move;
}

/** What a behaviour can see. */
export interface Here {
  readonly path: string;
  readonly exits: Readonly<Record<string, Exit>>;
  readonly now: number;
  readonly depth: number; // procedures called to get here
  readonly memory: Json | undefined;
  readonly holds: Readonly<Record<string, Hold>>;
  readonly children: number; // visits open directly below this one
  readonly status: CaseStatus;
  /** The person who last left the named step, if any. */
  personWhoLeft(step: string): string | undefined;
  /** Its value; null where it is unknown. An expression that breaks halts the case. */
  evaluate(expression: Expression, extra?: JsonObject): Json;
  evaluateAll(expressions: Expressions | undefined, extra?: JsonObject): JsonObject;
  /** Unknown does not hold. */
  holdsTrue(condition: Expression, extra?: JsonObject): boolean;
  instantOf(deadline: Deadline): number;
  /** Counted from today, or from the day of that expression. */
  deadlineAfter(duration: Duration, from?: Expression): { readonly lastDay?: string; readonly at: number };
}

/** What a visit is told. A firing exit trigger or a failing activity never gets here: the engine answers it. */
export type Signal =
  | {
      readonly type: 'task-completed';
      readonly key: string;
      readonly outcome: string;
      readonly values: JsonObject;
      readonly reasons?: string;
    }
  | { readonly type: 'activity-succeeded'; readonly key: string; readonly result: Json }
  | { readonly type: 'activity-skipped'; readonly key: string }
  | { readonly type: 'deadline-passed'; readonly key: string }
  | { readonly type: 'message'; readonly key: string; readonly body: Json; readonly by?: Actor }
  | {
      readonly type: 'child-left';
      readonly key: string;
      readonly outcome: string;
      readonly result: Json;
      readonly to?: string;
    };

/** Applied in this order. An empty move waits. */
export interface Move {
  readonly afresh?: true; // first let go of everything held and of every visit below
  /** Values by dotted path, written as they are. */
  readonly write?: JsonObject;
  readonly set?: { readonly expressions: Expressions; readonly result: Json };
  readonly remember?: { readonly rules?: JsonObject; readonly tables?: JsonObject };
  readonly status?: CaseStatus;
  readonly restarts?: readonly string[]; // clocks that count anew from today
  readonly decided?: { readonly outcome: string; readonly adverse: boolean };
  readonly memory?: Json;
  readonly holds?: Readonly<Record<string, Hold>>;
  readonly enters?: readonly { readonly path: string; readonly key?: string; readonly frame?: Frame }[];
  readonly leaves?: Departure;
}

export interface Departure {
  readonly outcome?: string;
  readonly result?: Json;
  readonly reasons?: string;
  /** Leave only this step (default), its scope, or the whole procedure. */
  readonly ends?: 'scope' | 'procedure';
  /** The token goes on but the visit stays: in its scope, or detached from it so that no cancellation reaches it. */
  readonly staying?: 'in-scope' | 'detached';
  /** The visit goes and no token goes on. */
  readonly silent?: true;
}

export const stay: Move = {};
export const leave = (outcome = '', result: Json = null, reasons?: string): Move => ({
  leaves: { outcome, result, ...(reasons !== undefined && { reasons }) },
});
