import type { JsonObject } from '../kernel/json.ts';
import type { Problem } from '../kernel/problem.ts';
import {
  type CaseState,
  type CaseStatus,
  type Departed,
  type Ended,
  holdId,
  isClosed,
  type RunningClock,
  type TaskHold,
} from '../kernel/state.ts';
import { framesAround, type Sight } from './facts.ts';

/** What the world may know of a case at rest: everything but the mechanics of its visits. */
export interface Snapshot {
  readonly status: CaseStatus;
  /** Path of the step whose milestone shows. */
  readonly milestone?: string;
  readonly filedAt: number;
  readonly file: JsonObject;
  readonly steps: Readonly<Record<string, Departed>>;
  readonly rules: JsonObject;
  readonly tables: JsonObject;
  readonly clocks: Readonly<Record<string, RunningClock>>;
  readonly tasks: readonly OpenTask[];
  readonly incidents: readonly OpenIncident[];
  readonly ended?: Ended;
  readonly halted?: Problem;
  /** Nothing is left to do or to wait for. */
  readonly closed: boolean;
}

/** A task that somebody can do now. */
export interface OpenTask {
  readonly id: string; // unique within the case
  readonly path: string; // of its step
  readonly openedAt: number;
  readonly hold: TaskHold;
  /** What it sees besides the case, if anything: the items around it, and the file of a part that is called. */
  readonly around?: Sight;
}

/** Work that failed for good and waits for an operator. */
export interface OpenIncident {
  readonly activity: string; // unique within the case
  readonly path: string;
  readonly name: string; // of the activity
  readonly problem: Problem;
}

export function snapshotOf(state: CaseState): Snapshot {
  const { status, milestone, filedAt, file, steps, rules, tables, clocks, ended, halted } = state;
  const tasks: OpenTask[] = [];
  const incidents: OpenIncident[] = [];
  for (const [visit, { path, holds, enteredAt }] of Object.entries(state.visits))
    for (const [key, hold] of Object.entries(holds)) {
      if (hold.type === 'task')
        tasks.push({ id: holdId(visit, key), path, openedAt: enteredAt, hold, ...aroundOf(state, visit) });
      if (hold.type === 'activity' && hold.incident)
        incidents.push({ activity: holdId(visit, key), path, name: hold.name, problem: hold.incident });
    }
  return {
    status,
    ...(milestone !== undefined && { milestone }),
    filedAt,
    file,
    steps,
    rules,
    tables,
    clocks,
    tasks,
    incidents,
    ...(ended && { ended }),
    ...(halted && { halted: halted.problem }),
    closed: isClosed(state),
  };
}

function aroundOf(state: CaseState, visit: string): { around?: Sight } {
  const around = framesAround(state, visit);
  return around.file || Object.keys(around.frames).length > 0 ? { around } : {};
}
