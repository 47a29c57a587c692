import type { Expressions, Json, JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import { Halt, problem } from '../kernel/problem.ts';
import { replaced } from '../kernel/replaced.ts';
import { type CaseState, heldBy, OWN_FILE, type Visit } from '../kernel/state.ts';
import { dayOf } from '../time/zone.ts';
import type { Draft } from './draft.ts';
import { evaluateAll } from './expressions.ts';

type Known = Pick<CaseState, 'filing' | 'filedAt' | 'status' | 'file' | 'steps' | 'rules' | 'tables' | 'clocks'>;

/** The case as expressions and texts read it: the groups of its file, and the roots of language.md beside them. */
function factsOfCase(plan: Plan, known: Known, now: number): JsonObject {
  const { zone } = plan.calendar;
  const { filing, filedAt, status, file, steps, rules, tables, clocks } = known;
  return {
    ...file,
    case: {
      filedBy: 'applicant',
      ...filing,
      status,
      filedAt: new Date(filedAt).toISOString(),
      filedOn: dayOf(filedAt, zone),
    } as JsonObject,
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
  const { file, frames } = sightOf(draft.above(id).map(([, visit]) => visit));
  return { ...factsOfCase(draft.plan, file ? { ...draft.about, file } : draft.about, draft.now), ...frames, ...extra };
}

/** The same from outside an event: what an activity that a visit holds may read. */
export function factsOf(plan: Plan, state: CaseState, activity: string): JsonObject {
  const { file, frames } = framesAround(state, heldBy(activity).visit);
  return { ...factsOfCase(plan, file ? { ...state, file } : state, state.now), ...frames };
}

/** What a visit sees besides the case: the frames around it, the nearest of each name, and the file of a called part. */
export interface Sight {
  readonly frames: JsonObject;
  readonly file?: JsonObject;
}

/** Nothing outside a called part is seen from inside it. */
function sightOf(fromInside: readonly Visit[]): Sight {
  const frames: Record<string, Json> = {};
  for (const { frame } of fromInside) {
    if (frame?.name === OWN_FILE) return { frames, file: frame.value };
    if (frame && !(frame.name in frames)) frames[frame.name] = frame.value;
  }
  return { frames };
}

export function framesAround(state: CaseState, visit: string): Sight {
  const around: Visit[] = [];
  for (
    let at: Visit | undefined = state.visits[visit];
    at;
    at = at.parent === undefined ? undefined : state.visits[at.parent]
  )
    around.push(at);
  return sightOf(around);
}

/** `{ 'item.says': expression }` is written to where `item.says` would be read from. */
export function set(draft: Draft, id: string, expressions: Expressions | undefined, result: Json): void {
  if (!expressions) return;
  write(draft, id, evaluateAll(expressions, factsFrom(draft, id, { result }), draft.open(id).path));
}

const RESERVED = new Set(['case', 'steps', 'rules', 'tables', 'clocks', 'today']);

/** Values by dotted path: into the nearest frame of that name, else into the file of the called part or the case. */
export function write(draft: Draft, id: string, values: JsonObject): void {
  for (const [target, value] of Object.entries(values)) {
    const [name = '', ...keys] = target.split('.');
    const home = draft.above(id).find(([, { frame }]) => frame?.name === name || frame?.name === OWN_FILE);
    const frame = home?.[1].frame;
    if (frame?.name !== name && RESERVED.has(name)) throw new Halt(problem('case/reserved-value', id, target));
    if (!home || !frame) draft.update({ file: replaced(draft.about.file, [name, ...keys], value) as JsonObject });
    else {
      const inside = frame.name === name ? keys : [name, ...keys];
      draft.change(home[0], { frame: { ...frame, value: replaced(frame.value, inside, value) as JsonObject } });
    }
  }
}
