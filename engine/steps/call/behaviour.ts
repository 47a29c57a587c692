import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { Halt, problem } from '../../kernel/problem.ts';
import { replaced } from '../../kernel/replaced.ts';
import { OWN_FILE } from '../../kernel/state.ts';
import type { Call } from './definition.ts';
import { partPath } from './part-path.ts';

/** A part that calls itself deeper than this does so for ever. */
const DEEPEST = 16;

export const call: Behaviour<Call> = {
  enter: ({ procedure, version, with: given, detached }, here) => {
    const values = here.evaluateAll(given);
    if (detached) {
      const input = { procedure, ...(version !== undefined && { version }), values };
      return { holds: { case: { type: 'activity', name: 'start-case', input } } };
    }
    if (here.depth >= DEEPEST) throw new Halt(problem('case/calls-too-deep', here.path, String(here.depth)));
    return { enters: [{ path: partPath(procedure), frame: { name: OWN_FILE, value: fileOf(values) } }] };
  },
  on: ({ into = {} }, _here, signal) => {
    if (signal.type === 'activity-skipped') return leave();
    if (signal.type !== 'activity-succeeded' && signal.type !== 'child-left') return stay;
    const { result } = signal;
    return { set: { expressions: into, result }, ...leave('outcome' in signal ? signal.outcome : '', result) };
  },
};

const fileOf = (values: JsonObject): JsonObject =>
  Object.entries(values).reduce<Json>(
    (file, [place, value]) => replaced(file, place.split('.'), value),
    {},
  ) as JsonObject;
