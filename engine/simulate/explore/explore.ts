import { once } from '../../compile/once.ts';
import type { Expression, JsonObject } from '../../kernel/json.ts';
import type { Plan } from '../../kernel/plan.ts';
import { stepOf } from '../../kernel/state.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Action } from '../../language/scenario.ts';
import { daysBetween } from '../../time/civil-day.ts';
import { dayOf } from '../../time/zone.ts';
import { act } from '../act.ts';
import { seenIn } from '../coverage.ts';
import { type GoalFamily, goalFamilies, goalsOf } from '../goals.ts';
import type { Simulation } from '../simulation.ts';
import { type ConstantsByName, constantsOf } from './constants.ts';
import { type FilingTried, fileWith, isEvidence, slotsOfFiling } from './filings.ts';
import { allMatter, firstOf, mended, type Slot, variationsOf } from './fill-in.ts';
import { type Exploration, Findings } from './findings.ts';
import { possibleActions, waiting } from './possible-actions.ts';
import { conditionsOf, factsNow, situationOf } from './situation.ts';
import type { StorySoFar } from './story-so-far.ts';
import { type Target, targetsOf } from './targets.ts';

/** Longer stories go round in circles. */
const MOST_ACTIONS = 40;
/** Cases that are like others but for some combination of answers; they are looked at when nothing else is left. */
const MOST_ALIKE = 5_000;
const CONTINUED_BETWEEN_CLIMBS = 20;
/** A field that is wrong weighs more than any number of criteria. */
const FIELD_WEIGHT = 100;

/**
 * Searches the ways through a procedure by itself: files applications with the values at which its rules and tables
 * answer otherwise, lets everybody do everything that is offered, fail and be late. `isOver` is asked again and again and
 * ends the search; otherwise it ends when all that is sought has been seen or nothing new can be tried.
 */
export function explore(
  procedure: Procedure,
  plan: Plan,
  isOver: () => boolean,
  sought: readonly GoalFamily[] = goalFamilies,
): Exploration {
  return new Search(procedure, plan, isOver, sought).run();
}

class Search {
  readonly #procedure: Procedure;
  readonly #isOver: () => boolean;
  readonly #constants: ConstantsByName;
  readonly #conditions: readonly Expression[];
  readonly #slots: readonly Slot[];
  readonly #turns: readonly Target[];
  /** Those to which no climb was tried yet. */
  #targets: readonly Target[];
  readonly #findings: Findings;
  /** An answer to a condition that was not given before while the same was open. */
  readonly #answered = new Set<string>();
  readonly #situations = new Set<string>();
  readonly #promising: StorySoFar[] = [];
  readonly #alike: StorySoFar[] = [];
  readonly #toVary: StorySoFar[] = [];
  readonly #filed: JsonObject[] = [];
  readonly #tryFiling: (values: JsonObject) => FilingTried;

  constructor(procedure: Procedure, plan: Plan, isOver: () => boolean, sought: readonly GoalFamily[]) {
    this.#procedure = procedure;
    this.#isOver = isOver;
    this.#constants = constantsOf(procedure);
    this.#conditions = conditionsOf(procedure);
    this.#slots = slotsOfFiling(procedure, plan, this.#constants);
    this.#targets = targetsOf(procedure, plan);
    this.#turns = this.#targets;
    this.#findings = new Findings(goalsOf(procedure, plan), sought);
    this.#tryFiling = once((values) => fileWith(procedure, plan, values));
  }

  run(): Exploration {
    const first = firstOf(this.#slots);
    const judge = (values: JsonObject) => {
      const { problems, blocked } = this.#tryFiling(values);
      return { values, wrong: problems.length * FIELD_WEIGHT + blocked };
    };
    const { values: begun } = mended(allMatter(this.#slots), first, judge);
    this.#file(begun);
    for (const values of variationsOf(this.#slots.filter(isEvidence), begun)) if (!this.#isEnough()) this.#file(values);
    for (let turn = 1; !this.#isEnough(); turn++) {
      if (turn % CONTINUED_BETWEEN_CLIMBS === 0 && this.#climb()) continue;
      const story = this.#promising.shift();
      if (story) this.#continue(story, false);
      else if (!this.#vary() && !this.#climb() && !this.#varyFilings() && !this.#continueAlike()) break;
    }
    return this.#findings.told(!this.#isOver());
  }

  /** Climbs to a target for which some story has come far enough, first to what leads to a step that is not known yet; false when there is none. */
  #climb(): boolean {
    this.#targets = this.#targets.filter(({ family, goal }) => !this.#findings.has(family, goal));
    const near = this.#targets.filter(({ sites }) => sites.some((site) => this.#findings.has(site.family, site.goal)));
    const leading = near.find(({ leadsTo }) => leadsTo !== undefined && !this.#findings.has('steps', leadsTo));
    const target = leading ?? near[0];
    if (!target) return false;
    this.#targets = this.#targets.filter((other) => other !== target);
    this.#climbTo(target);
    return true;
  }

  /**
   * Takes a story that came to where the values matter and changes what was filed, change by change, until the same
   * actions lead to the target or no change brings it nearer.
   */
  #climbTo(target: Target): void {
    const from = target.sites.flatMap(({ family, goal }) => this.#findings.storyTo(family, goal) ?? []);
    const [story] = from;
    if (!story) return;
    const onTheWay = this.#turnsOf(story, target);
    mended(this.#slots, story.values, (changed) => {
      if (this.#isEnough() || this.#findings.has(target.family, target.goal)) return { values: changed, wrong: 0 };
      const values = this.#fitting(changed);
      const { facts, wrong } = this.#replay(values, story.then);
      return {
        values,
        wrong: onTheWay.reduce((sum, turn) => sum + turn.distance(facts), wrong + target.distance(facts)),
      };
    });
  }

  /** Where a change makes other fields wrong, such as the end of a leave that begins later, they are changed too. */
  #fitting(values: JsonObject): JsonObject {
    const { problems } = this.#tryFiling(values);
    if (problems.length === 0) return values;
    const places = problems.map((problem) => problem.slice(1, problem.indexOf(':')).replaceAll('/', '.'));
    const slots = this.#slots.filter(({ place }) => places.some((one) => one === place || one.startsWith(`${place}.`)));
    return mended(
      allMatter(slots),
      values,
      (tried) => ({ values: tried, wrong: this.#tryFiling(tried).problems.length }),
      1,
    ).values;
  }

  /** The branches that a story took before it came to where the target branches off. */
  #turnsOf({ simulation }: StorySoFar, target: Target): readonly Target[] {
    const { branches } = seenIn(this.#procedure, simulation);
    const same = new Set(target.sites.map(({ goal }) => goal));
    return this.#turns.filter(
      ({ family, goal, sites }) =>
        family === 'branches' && branches.has(goal) && !sites.some((site) => same.has(site.goal)),
    );
  }

  /** The same actions after another filing. Actions that are not possible then are wrong, and the more are left. */
  #replay(values: JsonObject, then: readonly Action[]): { readonly facts: JsonObject; readonly wrong: number } {
    const { story, facts, problems } = this.#file(values);
    // Blocked is no further than filed: it may be what is looked for.
    if (!story) return { facts, wrong: problems.length * FIELD_WEIGHT };
    if (then.length === 0) return { facts, wrong: 0 };
    const later = story.simulation.fork();
    for (const [done, action] of then.entries())
      if (act(this.#procedure, later, action) !== undefined)
        return { facts: factsNow(later), wrong: then.length - done };
    this.#admit({ ...story, then, simulation: later });
    return { facts: factsNow(later), wrong: 0 };
  }

  #isEnough = (): boolean => this.#isOver() || this.#findings.isComplete();

  #file(values: JsonObject): FilingTried {
    const tried = this.#tryFiling(values);
    if (!tried.story) this.#findings.notice(seenIn(this.#procedure, tried.simulation));
    else if (this.#admit(tried.story) !== 'known') this.#filed.push(values);
    return tried;
  }

  /** One change in what was filed before, from the oldest on. */
  #varyFilings(): boolean {
    const from = this.#filed.shift();
    if (!from) return false;
    for (const values of variationsOf(this.#slots, from)) {
      if (this.#isEnough()) break;
      this.#file(values);
    }
    return true;
  }

  #continueAlike(): boolean {
    const story = this.#alike.shift();
    if (story) this.#continue(story, false);
    return story !== undefined;
  }

  /** What was done with the values that suit most is done with others. */
  #vary(): boolean {
    const story = this.#toVary.shift();
    if (story) this.#continue(story, true);
    return story !== undefined;
  }

  #continue(story: StorySoFar, varied: boolean): void {
    const { then, simulation } = story;
    if (then.length >= MOST_ACTIONS) return;
    if (!varied) this.#toVary.push(story);
    for (const action of possibleActions(this.#procedure, simulation, this.#constants, varied)) {
      if (this.#isEnough()) return;
      const next = simulation.fork();
      if (act(this.#procedure, next, action) !== undefined) continue;
      const longer = { ...story, then: [...then, action], simulation: next };
      const admitted = this.#admit(longer);
      this.#findings.waited(daysFrom(simulation, next.now), openSteps(simulation), longer);
      if (admitted !== 'brings' && !varied && Object.keys(action).join() === 'after') this.#waitOn(longer);
    }
  }

  /** Nobody does anything for longer still, deadline after deadline, until one brings something. */
  #waitOn(story: StorySoFar): void {
    for (let last = story; last.then.length < MOST_ACTIONS && !this.#isEnough(); ) {
      const action = waiting(last.simulation);
      if (!action) return;
      const simulation = last.simulation.fork();
      act(this.#procedure, simulation, action);
      last = { ...last, then: [...last.then, action], simulation };
      if (this.#admit(last) === 'brings') return;
    }
  }

  /** Keeps a story that brings a goal, or is unlike those before. */
  #admit(story: StorySoFar): 'brings' | 'unlike' | 'known' {
    const brings = this.#findings.bring(story, seenIn(this.#procedure, story.simulation));
    const { open, answers } = situationOf(story.simulation, this.#conditions);
    let isNew = brings;
    for (const [index, answer] of [...answers].entries()) {
      const key = `${open} ${index}${answer}`;
      if (this.#answered.has(key)) continue;
      this.#answered.add(key);
      isNew = true;
    }
    const whole = `${open} ${answers}`;
    const isKnown = this.#situations.has(whole);
    this.#situations.add(whole);
    if (brings) this.#promising.unshift(story);
    else if (isNew || (!isKnown && this.#situations.size === 1)) this.#promising.push(story);
    else if (!isKnown && this.#alike.length < MOST_ALIKE) this.#alike.push(story);
    if (brings) return 'brings';
    return isNew || !isKnown ? 'unlike' : 'known';
  }
}

const daysFrom = ({ now, plan }: Simulation, later: number): number =>
  daysBetween(dayOf(now, plan.calendar.zone), dayOf(later, plan.calendar.zone));

/** The steps at which somebody or something is waited for. */
const openSteps = ({ state, plan }: Simulation): string[] => [
  ...new Set(
    Object.values(state.visits).flatMap(({ path, holds }) =>
      plan.nodes[path]?.kind !== 'scope' && Object.keys(holds).length > 0 ? [stepOf(path)] : [],
    ),
  ),
];
