import type { Expressions, Json, JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import { Halt, problem } from '../kernel/problem.ts';
import { type CaseState, heldBy } from '../kernel/state.ts';
import { dayOf } from '../time/zone.ts';
import { type Draft, replaced } from './draft.ts';
import { evaluateAll } from './expressions.ts';

type Known = Pick<CaseState, 'filing' | 'filedAt' | 'status' | 'file' | 'steps' | 'rules' | 'tables' | 'clocks'>;

/** The case as expressions and texts read it: the groups of its file, and the roots of language.md beside them. */
function factsOfCase(plan: Plan, known: Known, now: number): JsonObject {
  const { zone } = plan.calendar;
  const { filing, filedAt, status, file, steps, rules, tables, clocks } = known;
  return {
    ...file,
    case: { ...filing, status, filedAt: new Date(filedAt).toISOString(), filedOn: dayOf(filedAt, zone) } as JsonObject,
    steps: steps as unknown as JsonObject,
    rules,
    tables,
    clocks: clocks as unknown as JsonObject,
    today: dayOf(now, zone),
  };
}

/**
 * What expressions see from a visit: the frames around it, the nearest of each name, then the case.
 * Built once for a visit's evaluation, not for each expression.
 */
export function factsFrom(draft: Draft, id: string, extra: JsonObject = {}): JsonObject {
  const view: Record<string, Json> = { ...extra };
  for (const [, { frame }] of draft.above(id)) if (frame && !(frame.name in view)) view[frame.name] = frame.value;
  return { ...factsOfCase(draft.plan, draft.about, draft.now), ...view };
}

/** The same from outside an event: what an activity that a visit holds may read. */
export function factsOf(plan: Plan, state: CaseState, activity: string): JsonObject {
  const view: Record<string, Json> = {};
  let at: string | undefined = heldBy(activity).visit;
  while (at !== undefined) {
    const visit: CaseState['visits'][string] | undefined = state.visits[at];
    if (visit?.frame && !(visit.frame.name in view)) view[visit.frame.name] = visit.frame.value;
    at = visit?.parent;
  }
  return { ...factsOfCase(plan, state, state.now), ...view };
}

/** `{ 'item.says': expression }` is written to where `item.says` would be read from. */
export function set(draft: Draft, id: string, expressions: Expressions | undefined, result: Json): void {
  if (!expressions) return;
  write(draft, id, evaluateAll(expressions, factsFrom(draft, id, { result }), draft.open(id).path));
}

const RESERVED = new Set(['case', 'steps', 'rules', 'tables', 'clocks', 'today']);

/** Values by dotted path: into the nearest frame of that name, else into the case file. */
export function write(draft: Draft, id: string, values: JsonObject): void {
  for (const [target, value] of Object.entries(values)) {
    const [name = '', ...keys] = target.split('.');
    const home = draft.above(id).find(([, { frame }]) => frame?.name === name);
    if (home?.[1].frame) {
      draft.change(home[0], { frame: { name, value: replaced(home[1].frame.value, keys, value) as JsonObject } });
    } else if (RESERVED.has(name)) {
      throw new Halt(problem('case/reserved-value', id, target));
    } else {
      draft.update({ file: replaced(draft.about.file, [name, ...keys], value) as JsonObject });
    }
  }
}
