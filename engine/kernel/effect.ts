import type { Actor, Renamed } from './event.ts';
import type { JsonObject } from './json.ts';
import type { Problem } from './problem.ts';
import type { TaskHold } from './state.ts';

/** What the host must do. Timers are not effects: the host sleeps until `nextDeadline(state)` is over. */
export type Effect =
  | { readonly do: 'open-task'; readonly task: string; readonly hold: TaskHold }
  | { readonly do: 'close-task'; readonly task: string }
  | { readonly do: 'start-activity'; readonly activity: string; readonly name: string; readonly input: JsonObject }
  | { readonly do: 'cancel-activity'; readonly activity: string }
  | { readonly do: 'record'; readonly at: number; readonly by?: Actor; readonly entries: readonly Entry[] };

/** One line of the case's history. */
export type Entry =
  | { readonly what: 'entered' | 'released'; readonly visit: string }
  | { readonly what: 'left' | 'passed'; readonly visit: string; readonly outcome: string; readonly reasons?: string }
  | { readonly what: 'message-heard' | 'message-kept' | 'message-lost'; readonly name: string }
  | { readonly what: 'event-ignored'; readonly type: string; readonly of: string; readonly why: string }
  | { readonly what: 'claimed'; readonly task: string; readonly assignee: string | null }
  | { readonly what: 'approved'; readonly task: string; readonly outcome: string; readonly reasons?: string }
  | { readonly what: 'reminded' | 'escalated'; readonly visit: string; readonly role: string }
  | {
      readonly what: 'clock-started' | 'clock-extended' | 'clock-paused' | 'clock-resumed';
      readonly clock: string;
      readonly lastDay?: string;
    }
  | {
      readonly what: 'clock-expired';
      readonly clock: string;
      readonly lastDay?: string;
      /** What the law makes of silence, where it makes anything of it. */
      readonly effect?: 'tacit-grant' | 'tacit-refusal';
    }
  | { readonly what: 'decided'; readonly visit: string; readonly outcome: string; readonly adverse: boolean }
  | { readonly what: 'incident'; readonly activity: string; readonly problem: Problem }
  | { readonly what: 'repaired'; readonly activity: string; readonly how: string }
  | { readonly what: 'halted'; readonly problem: Problem }
  | {
      readonly what: 'moved';
      readonly from: number;
      readonly to: number;
      readonly why?: string;
      readonly renamed?: Renamed;
    }
  | { readonly what: 'ended'; readonly outcome: string };
