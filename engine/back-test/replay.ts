import type { CaseEvent } from '../kernel/event.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import { pathOf, stepOf } from '../kernel/state.ts';
import type { Version } from '../migrate/version.ts';
import { accepts } from '../run/accepts.ts';
import { Simulation } from '../simulate/simulation.ts';

/** How a case goes on a version. */
export interface Replayed {
  readonly simulation: Simulation;
  /** The step at which this version asks people something else than they answered: what follows cannot be known. */
  readonly strayedAt?: string;
}

/**
 * What people did and what the world answered, on a version, from an application on: rules are judged anew, time limits
 * run by the version, and everybody does what they did, as long as they are asked.
 */
export function replay({ procedure, plan }: Version, events: readonly CaseEvent[], file: JsonObject): Replayed {
  const [started, ...later] = events;
  if (started?.type !== 'case-started') throw new TypeError('what came to a case begins with its filing');
  const simulation = new Simulation(procedure, plan, started.at);
  simulation.answers = answersIn(later);
  simulation.post({ ...started, file });
  for (const event of later) {
    simulation.passUntil(event.at);
    if (event.type === 'message') simulation.post(event);
    if (event.type !== 'task-completed') continue;
    if (accepts(plan, simulation.state, event)) return { simulation, strayedAt: stepOf(pathOf(event.task)) };
    simulation.post(event);
  }
  const { ended, halted } = simulation.state;
  if (ended) return { simulation };
  const [task = simulation.held('message')[0] ?? ''] = simulation.held('task');
  return { simulation, strayedAt: stepOf(halted ? halted.problem.at : pathOf(task)) };
}

const answersIn = (events: readonly CaseEvent[]): ReadonlyMap<string, Json> =>
  new Map(
    events.flatMap((event) => (event.type === 'activity-succeeded' ? [[event.activity, event.result] as const] : [])),
  );
