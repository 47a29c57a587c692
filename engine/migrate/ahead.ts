import type { LocatedStep } from '../compile/located.ts';
import type { CaseState } from '../kernel/state.ts';
import { partPath } from '../steps/call/part-path.ts';
import { placesOf, type Version } from './version.ts';

/** The steps and scopes, by path, that a case is in or may still come to on a version. */
export function aheadOf(version: Version, { visits, clocks }: CaseState): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = new Walk(version, found);
  for (const { path } of Object.values(visits)) walk.goOnFrom(path);
  for (const [name, { to }] of Object.entries(version.plan.clocks))
    if (to !== undefined && !clocks[name]?.expired && !clocks[name]?.stoppedOn) walk.enter(to);
  return found;
}

class Walk {
  readonly #version: Version;
  readonly #found: Set<string>;

  constructor(version: Version, found: Set<string>) {
    this.#version = version;
    this.#found = found;
  }

  /** What is open is not entered again, but for the entries of a list, which may be added to. */
  goOnFrom(path: string): void {
    const { steps } = placesOf(this.#version);
    const step = steps.get(path);
    this.#found.add(path);
    if (step) this.#leave(step);
    if (step?.kind.frame) this.#enterInside(step);
    this.#hear(path);
  }

  enter(path: string): void {
    if (this.#found.has(path)) return;
    const step = placesOf(this.#version).steps.get(path);
    this.#found.add(path);
    if (!step) return;
    this.#enterInside(step);
    this.#leave(step);
  }

  #enterInside(step: LocatedStep): void {
    const called = step.kind.calls?.(step.step);
    if (called !== undefined) this.#enterScope(partPath(called));
    for (const { path } of placesOf(this.#version).inside.get(step) ?? []) this.#enterScope(path);
  }

  #enterScope(path: string): void {
    if (this.#found.has(path)) return;
    const scope = placesOf(this.#version).scopes.get(path);
    this.#found.add(path);
    if (scope) this.enter(`${path}/${scope.scope.start}`);
    this.#hear(path);
  }

  /** Whatever a scope listens for may still be heard. */
  #hear(path: string): void {
    for (const { handler } of placesOf(this.#version).scopes.get(path)?.handlers ?? [])
      this.enter(`${path}/${handler.to}`);
  }

  #leave({ exits, step, within }: LocatedStep): void {
    for (const { next = step.next } of Object.values(exits))
      for (const to of typeof next === 'string' ? [next] : (next ?? []).map(({ to }) => to))
        this.enter(`${within.path}/${to}`);
  }
}
