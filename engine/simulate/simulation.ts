import { type LocatedStep, locate } from '../compile/located.ts';
import { once } from '../compile/once.ts';
import { readEvidence } from '../fields/read-evidence.ts';
import type { Effect } from '../kernel/effect.ts';
import type { Actor, CaseEvent, Message } from '../kernel/event.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import { type CaseState, type Hold, heldBy, holdId, nextDeadline, onceOver, pathOf, stepOf } from '../kernel/state.ts';
import type { Filer } from '../language/filer.ts';
import type { Procedure } from '../language/procedure.ts';
import type { CriterionResult, RulesResult } from '../rules/evaluate-criteria.ts';
import { BrokenRule, type EvaluationOrder, evaluateStepTraced, type MatchedRows } from '../rules/evaluate-step.ts';
import { advance, created } from '../run/advance.ts';
import { factsOf } from '../run/facts.ts';
import { isHeardBy } from '../run/messages.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
type Start = Extract<Effect, { do: 'start-activity' }>;

/** What the world was asked to do. */
export interface Performed {
  readonly at: number;
  readonly step: string;
  readonly activity: string;
  readonly name: string;
  readonly input: JsonObject;
  /** What the case knew then. */
  readonly facts: () => JsonObject;
}

/** The verdicts on a set of criteria, each time that it was judged. */
export interface Judged {
  readonly rules: string;
  readonly criteria: readonly CriterionResult[];
}

/** A case in memory, on a virtual clock: the same `advance`, real rules; letters, messages and hand-offs are noted. */
export class Simulation {
  readonly plan: Plan;
  readonly events: CaseEvent[] = [];
  readonly effects: Effect[] = [];
  readonly performed: Performed[] = [];
  readonly judged: Judged[] = [];
  readonly matched: MatchedRows[] = [];
  state: CaseState = created;
  now: number;
  /** What registers answer, by the step that asks. */
  evidence: JsonObject = {};
  /** What the world answered to an activity before, by its id: taken in place of what is made up here. Rules are judged anew. */
  answers: ReadonlyMap<string, Json> = new Map();
  readonly #procedure: Procedure;
  readonly #steps: ReadonlyMap<string, LocatedStep>;
  #begun = 1; // itself
  readonly #failing = new Set<string>();

  constructor(procedure: Procedure, plan: Plan, now: number) {
    this.#procedure = procedure;
    this.#steps = stepsOf(procedure);
    this.plan = plan;
    this.now = now;
  }

  /** The same case as it stands now; what happens to either is unknown to the other. */
  fork(): Simulation {
    const other = new Simulation(this.#procedure, this.plan, this.now);
    other.state = this.state;
    other.evidence = this.evidence;
    other.answers = this.answers;
    other.#begun = this.#begun;
    other.events.push(...this.events);
    other.effects.push(...this.effects);
    other.performed.push(...this.performed);
    other.judged.push(...this.judged);
    other.matched.push(...this.matched);
    for (const step of this.#failing) other.#failing.add(step);
    return other;
  }

  /** The step of the definition at a path of the plan. */
  step = (path: string): LocatedStep | undefined => this.#steps.get(path);

  start(file: JsonObject, { language = 'en', filedBy = 'applicant' as Filer } = {}): void {
    const filing = {
      id: 'simulated',
      reference: 'SIM-1',
      channel: filedBy === 'counter' ? filedBy : 'online',
      language,
      applicant: 'applicant',
      receivedAt: this.now,
      ...(filedBy !== 'applicant' && { filedBy }),
      ...(filedBy === 'mandatary' && { mandatary: filedBy }),
    };
    this.post({ type: 'case-started', filing, file, by: { person: filedBy, role: filedBy } });
  }

  post(event: Unstamped<CaseEvent>): void {
    const stamped = { ...event, at: this.now } as CaseEvent;
    const { state, effects } = advance(this.plan, this.state, stamped);
    this.events.push(stamped);
    this.effects.push(...effects);
    this.state = state;
    for (const effect of effects) if (effect.do === 'start-activity') this.#perform(effect);
  }

  /** The next work of that step fails for good. */
  failAt(step: string): void {
    this.#failing.add(step);
  }

  /** Lets time pass, stopping at every deadline on the way. */
  passUntil(until: number): void {
    for (let next = nextDeadline(this.state); next !== undefined && next <= until; next = nextDeadline(this.state)) {
      this.now = Math.max(this.now, onceOver(next));
      this.post({ type: 'deadline-passed' });
    }
    this.now = Math.max(this.now, until);
  }

  /** Ids of what is held now, of a type, at a step. */
  held(type: Hold['type'], step?: string): string[] {
    return Object.entries(this.state.visits).flatMap(([visit, { path, holds }]) =>
      step !== undefined && stepOf(path) !== step
        ? []
        : Object.entries(holds).flatMap(([key, hold]) => (hold.type === type ? [holdId(visit, key)] : [])),
    );
  }

  /** Whether somebody is heard who raises this now. */
  listens(message: Message, by: Actor): boolean {
    return Object.values(this.state.visits).some(({ holds }) =>
      Object.values(holds).some((hold) => isHeardBy(hold, message, by)),
    );
  }

  holdOf<Type extends Hold['type']>(id: string, type: Type): Extract<Hold, { type: Type }> | undefined {
    const { visit, key } = heldBy(id);
    const hold = this.state.visits[visit]?.holds[key];
    return hold?.type === type ? (hold as Extract<Hold, { type: Type }>) : undefined;
  }

  complete(task: string, outcome: string, values: JsonObject, by: Actor, reasons?: string): void {
    this.post({ type: 'task-completed', task, outcome, values, by, ...(reasons !== undefined && { reasons }) });
  }

  #perform({ activity, name, input }: Start): void {
    const step = stepOf(pathOf(heldBy(activity).visit));
    const { plan, state } = this;
    this.performed.push({ at: this.now, step, activity, name, input, facts: () => factsOf(plan, state, activity) });
    if (this.#failing.delete(step))
      return this.post({ type: 'activity-failed', activity, problem: { code: 'simulated/failure', at: step } });
    const answer = name === 'evaluate-rules' ? undefined : this.answers.get(activity);
    if (answer !== undefined) return this.post({ type: 'activity-succeeded', activity, result: answer });
    if (name === 'fetch-evidence') return this.post(this.#fetched(step, input, activity));
    this.post(this.#done(step, name, input, activity));
  }

  /** What the register answers at that step; what does not fit is a failure, as it is in the world. */
  #fetched(step: string, { into }: JsonObject, activity: string): Unstamped<CaseEvent> {
    const evidence = this.evidence[step];
    if (evidence === undefined) return { type: 'activity-succeeded', activity, result: {} };
    const read = readEvidence(this.#procedure.data, String(into), evidence, factsOf(this.plan, this.state, activity));
    if ('values' in read) return { type: 'activity-succeeded', activity, result: { values: read.values } };
    const found = read.problems.map(({ code, pointer }) => `${pointer}: ${code}`).join('; ');
    return { type: 'activity-failed', activity, problem: { code: 'evidence/unfit', at: step, found } };
  }

  /** A rule that breaks is a failure for good: the same facts break it again. */
  #done(step: string, name: string, input: JsonObject, activity: string): Unstamped<CaseEvent> {
    try {
      return { type: 'activity-succeeded', activity, result: this.#resultOf(name, input, activity) };
    } catch (error) {
      if (!(error instanceof BrokenRule)) throw error;
      return { type: 'activity-failed', activity, problem: { code: error.code, at: step, found: error.message } };
    }
  }

  #resultOf(name: string, input: JsonObject, activity: string): Json {
    if (name === 'evaluate-rules') {
      const facts = factsOf(this.plan, this.state, activity);
      const { evaluation, matched } = evaluateStepTraced(this.#procedure, input as unknown as EvaluationOrder, facts);
      this.matched.push(...matched);
      for (const [rules, result] of Object.entries(evaluation.rules))
        this.judged.push({ rules, criteria: (result as unknown as RulesResult).criteria });
      return evaluation as unknown as Json;
    }
    if (name === 'start-case') return { case: activity, reference: `SIM-${++this.#begun}` };
    if (name === 'issue-document') return { document: activity, name: `${String(input.letter)}.pdf` };
    return {};
  }
}

const stepsOf = once(
  (procedure: Procedure): ReadonlyMap<string, LocatedStep> =>
    new Map(locate(procedure).flatMap(({ steps }) => steps.map((step) => [step.path, step]))),
);
