import type { Signal } from '../kernel/behaviour.ts';
import type { Entry } from '../kernel/effect.ts';
import type { Actor, KeptMessage } from '../kernel/event.ts';
import type { Plan, PlanNode } from '../kernel/plan.ts';
import { Halt, problem } from '../kernel/problem.ts';
import { type CaseState, type Departed, type Frame, type Hold, stepOf, type Visit } from '../kernel/state.ts';

/** More would come near Temporal's bound on pending activities, and nobody can work with more. */
const MOST_VISITS = 1_000;

type Carried = Omit<CaseState, 'now' | 'visited' | 'visits' | 'halted'>;

/** The next state of a case while one event is being worked in. Never outlives it; the state it began from is untouched. */
export class Draft {
  readonly plan: Plan;
  readonly now: number;
  readonly by: Actor | undefined;
  readonly agenda: { visit: string; signal: Signal | undefined }[] = []; // no signal: the visit enters
  readonly entries: Entry[] = [];
  #visited: Readonly<Record<string, number>>;
  #rest: Carried;
  readonly #visits: Map<string, Visit>;
  readonly #below = new Map<string, Set<string>>();

  constructor(plan: Plan, state: CaseState, now: number, by: Actor | undefined) {
    const { now: _before, visited, visits, halted: _never, ...rest } = state;
    this.plan = plan;
    this.now = now;
    this.by = by;
    this.#rest = rest;
    this.#visited = visited;
    this.#visits = new Map(Object.entries(visits));
    for (const [id, { parent }] of this.#visits) this.#adopt(id, parent);
  }

  state(): CaseState {
    return { ...this.#rest, now: this.now, visited: this.#visited, visits: Object.fromEntries(this.#visits) };
  }

  /** All of the case but its visits. */
  get about(): Carried {
    return this.#rest;
  }

  update(change: Partial<Carried>): void {
    this.#rest = { ...this.#rest, ...change };
  }

  /** Hears no further messages for later: what is kept is dropped. */
  get inbox(): readonly KeptMessage[] {
    return this.#rest.inbox;
  }

  get started(): boolean {
    return this.#rest.filedAt > 0;
  }

  visits = (): ReadonlyMap<string, Visit> => this.#visits;
  visit = (id: string): Visit | undefined => this.#visits.get(id);
  below = (id: string): ReadonlySet<string> => this.#below.get(id) ?? new Set();

  /** A visit that is known to be open, and its node. */
  open(id: string): Visit {
    const visit = this.#visits.get(id);
    if (!visit) throw new Halt(problem('case/no-such-visit', id));
    return visit;
  }

  node(visit: Visit): PlanNode {
    const node = this.plan.nodes[visit.path];
    if (!node) throw new Halt(problem('case/no-such-step', visit.path));
    return node;
  }

  /** The visit itself, then those it is inside of. */
  above(id: string): [string, Visit][] {
    const path: [string, Visit][] = [];
    let at: string | undefined = id;
    while (at !== undefined) {
      const visit = this.#visits.get(at);
      if (!visit) break;
      path.push([at, visit]);
      at = visit.parent;
    }
    return path;
  }

  enter(path: string, parent?: string, key?: string, frame?: Frame): void {
    const node = this.plan.nodes[path];
    if (!node) throw new Halt(problem('case/no-such-step', path));
    if (this.#visits.size >= MOST_VISITS) throw new Halt(problem('case/too-many-visits', path, String(MOST_VISITS)));
    const times = (this.#visited[path] ?? 0) + 1;
    this.#visited = { ...this.#visited, [path]: times };
    const id = `${path}#${times}`;
    this.#visits.set(id, {
      path,
      ...(parent !== undefined && { parent }),
      ...(key !== undefined && { key }),
      enteredAt: this.now,
      holds: {},
      ...(frame && { frame }),
    });
    this.#adopt(id, parent);
    if (node.milestone) this.update({ milestone: path });
    if (node.lock !== undefined) this.hold(id, 'lock', { type: 'lock', name: node.lock, waiting: true });
    else this.agenda.push({ visit: id, signal: undefined });
    this.entries.push({ what: 'entered', visit: id });
  }

  change(id: string, change: Partial<Visit>): void {
    this.#visits.set(id, { ...this.open(id), ...change });
  }

  hold(id: string, key: string, hold: Hold | undefined): void {
    const { [key]: _before, ...holds } = this.open(id).holds;
    this.change(id, { holds: hold ? { ...holds, [key]: hold } : holds });
  }

  departed(path: string, departed: Departed): void {
    this.update({ steps: { ...this.#rest.steps, [stepOf(path)]: departed } });
  }

  /** The visit and all below it are gone, and with them whatever they held. */
  release(id: string): void {
    this.releaseBelow(id);
    this.detach(id);
    this.#visits.delete(id);
    this.#below.delete(id);
  }

  releaseBelow(id: string): void {
    for (const child of this.below(id)) {
      this.entries.push({ what: 'released', visit: child });
      this.release(child);
    }
  }

  /** Belongs to the case alone from now on: nothing that is cancelled takes it along. */
  detach(id: string): void {
    const { parent, ...visit } = this.open(id);
    if (parent !== undefined) this.#below.get(parent)?.delete(id);
    this.#visits.set(id, visit);
  }

  #adopt(id: string, parent: string | undefined): void {
    if (parent === undefined) return;
    const siblings = this.#below.get(parent);
    if (siblings) siblings.add(id);
    else this.#below.set(parent, new Set([id]));
  }
}
