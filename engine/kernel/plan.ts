import type { Calendar } from '../time/calendar.ts';
import type { Duration } from '../time/duration.ts';
import type { RegimeId } from '../time/regimes.ts';
import type { Expression, Expressions } from './json.ts';

/** A compiled procedure, as far as a running case needs it: every step and scope in one flat table, addressed by path. */
export interface Plan {
  /** Marks a plan, and the rules of its interpretation: a changed meaning is a new number. */
  readonly plan: 1;
  readonly procedure: string; // also the path of the outermost scope
  readonly version: number;
  readonly calendar: Calendar;
  readonly regime: RegimeId;
  readonly messages: Readonly<Record<string, DeclaredMessage>>;
  readonly clocks: Readonly<Record<string, ClockRule>>;
  readonly nodes: Readonly<Record<string, PlanNode>>;
}

export interface DeclaredMessage {
  /** Kept until somebody listens, or lost when nobody does. */
  readonly keep: boolean;
  /** Roles that may send it. */
  readonly by: readonly string[];
}

export interface ClockRule {
  readonly starts: string; // 'filed', or the path of a step
  readonly stops?: string; // the path of a step, beside a decision
  readonly after: Duration;
  readonly regime: RegimeId;
  readonly effect: 'tacit-grant' | 'tacit-refusal' | 'none';
  readonly to?: string;
  readonly extend?: { readonly by: Duration; readonly times: number };
  /** The day on which it stops is itself left out. */
  readonly pausedAtOnce?: true;
}

export interface PlanNode {
  readonly kind: string;
  readonly exits: Readonly<Record<string, Exit>>; // by outcome; '' is the way on
  readonly due?: Due;
  readonly milestone?: true;
  readonly lock?: string;
  readonly config: unknown;
}

/** One way out of a step: taken by the step itself or, with a trigger, by a message or the clock. */
export interface Exit extends Partial<Trigger> {
  readonly next?: Next;
  readonly set?: Expressions;
  readonly extends?: readonly string[]; // clocks
}

export interface Trigger {
  readonly message: string;
  readonly match: Expression;
  readonly by: readonly string[];
  readonly deadline: Deadline;
  /** A legal clock: its end, or so long before its last day. */
  readonly clock: { readonly of: string; readonly before?: Duration };
  /** Work inside that failed for good. */
  readonly incident: true;
}

/** Who is reminded before the last day, and who takes over after it. */
export interface Due {
  readonly after: Duration;
  readonly from?: Expression; // the day from which it counts; today when absent
  readonly remind: readonly Duration[];
  readonly escalate?: string;
}

/** A step, or the first entry whose `when` holds. Absent: the token ends here. */
export type Next = string | readonly { readonly when?: Expression; readonly to: string }[];

export type Deadline = { readonly after: Duration; readonly from?: Expression } | { readonly at: Expression };
