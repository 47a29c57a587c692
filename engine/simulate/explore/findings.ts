import type { Action } from '../../language/scenario.ts';
import { type Coverage, coverageOf, type Seen } from '../coverage.ts';
import { type GoalFamily, type Goals, goalFamilies } from '../goals.ts';
import type { Filing, StorySoFar } from './story-so-far.ts';

/** A story that can be played again: a scenario without what it expects. */
export interface Story extends Filing {
  readonly then: readonly Action[];
}

/** What a search through a procedure has found. */
export interface Exploration {
  /** Nothing was left to try before the time was over. */
  readonly exhausted: boolean;
  /** Stories that were played. */
  readonly stories: number;
  readonly coverage: Coverage;
  /** How cases end, with a shortest story to each. */
  readonly ends: Readonly<Record<string, Story>>;
  /** A shortest story to every step and every named outcome that was reached. */
  readonly steps: Readonly<Record<string, Story>>;
  readonly outcomes: Readonly<Record<string, Story>>;
  /** The longest time in which nothing happened, though the case was open. */
  readonly longestWait?: { readonly days: number; readonly at: readonly string[]; readonly story: Story };
}

type Told = GoalFamily | 'ends';

/** Gathers what stories show, and keeps the shortest to everything. */
export class Findings {
  readonly #goals: Goals;
  readonly #sought: readonly GoalFamily[];
  readonly #seen: Record<GoalFamily, Set<string>> = {
    steps: new Set(),
    outcomes: new Set(),
    branches: new Set(),
    criteria: new Set(),
    rows: new Set(),
  };
  readonly #shortest: Record<Told, Map<string, StorySoFar>> = {
    ends: new Map(),
    steps: new Map(),
    outcomes: new Map(),
    branches: new Map(),
    criteria: new Map(),
    rows: new Map(),
  };
  #longest: { readonly days: number; readonly at: readonly string[]; readonly story: StorySoFar } | undefined;
  #stories = 0;

  constructor(goals: Goals, sought: readonly GoalFamily[]) {
    this.#goals = goals;
    this.#sought = sought;
  }

  isComplete = (): boolean =>
    this.#sought.every((family) => this.#goals[family].every((goal) => this.#seen[family].has(goal)));

  has = (family: GoalFamily, goal: string): boolean => this.#seen[family].has(goal);

  storyTo = (family: GoalFamily, goal: string): StorySoFar | undefined => this.#shortest[family].get(goal);

  /** Whether one of these has not been seen before. */
  notice(seen: Seen): boolean {
    this.#stories++;
    let isNew = false;
    for (const family of goalFamilies)
      for (const goal of seen[family]) {
        if (this.#seen[family].has(goal)) continue;
        this.#seen[family].add(goal);
        isNew = true;
      }
    return isNew;
  }

  /** The same, for a story that is told if it is the shortest. */
  bring(story: StorySoFar, seen: Seen): boolean {
    const isNew = this.notice(seen);
    const { ended } = story.simulation.state;
    if (ended) this.#keepShortest('ends', ended.outcome, story);
    for (const family of goalFamilies) for (const goal of seen[family]) this.#keepShortest(family, goal, story);
    return isNew;
  }

  /** For so long nothing happened, while the case stood at these steps. */
  waited(days: number, at: readonly string[], story: StorySoFar): void {
    if (days > (this.#longest?.days ?? 0)) this.#longest = { days, at, story };
  }

  told(exhausted: boolean): Exploration {
    const known = new Set(this.#goals.outcomes); // a way on without a name is none
    const told = (what: Told) =>
      Object.fromEntries([...this.#shortest[what]].map(([name, story]) => [name, storyOf(story)]));
    return {
      exhausted,
      stories: this.#stories,
      coverage: coverageOf(this.#goals, [this.#seen]),
      ends: told('ends'),
      steps: told('steps'),
      outcomes: Object.fromEntries(Object.entries(told('outcomes')).filter(([name]) => known.has(name))),
      ...(this.#longest && { longestWait: { ...this.#longest, story: storyOf(this.#longest.story) } }),
    };
  }

  #keepShortest(what: Told, name: string, story: StorySoFar): void {
    const known = this.#shortest[what].get(name);
    if (!known || story.then.length < known.then.length) this.#shortest[what].set(name, story);
  }
}

const storyOf = ({ filing, then }: StorySoFar): Story => ({ ...filing, then });
