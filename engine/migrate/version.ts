import type { Subject } from '../compile/check.ts';
import { compile } from '../compile/compile.ts';
import { type LocatedScope, type LocatedStep, locate } from '../compile/located.ts';
import { once } from '../compile/once.ts';
import type { Plan } from '../kernel/plan.ts';
import type { Procedure } from '../language/procedure.ts';

/** One version of a procedure, as it is read and as cases run on it. */
export interface Version extends Subject {
  readonly procedure: Procedure;
  readonly plan: Plan;
}

export const readVersion = (procedure: Procedure, plan: Plan): Version => ({
  procedure,
  plan,
  scopes: locate(procedure),
});

/** A definition without errors and its plan; a published one keeps the plan that its cases run on. */
export function versionOf(definition: unknown, published?: Plan): Version | undefined {
  const { procedure, plan } = compile(definition);
  const pinned = published ?? plan;
  return procedure && pinned && readVersion(procedure, pinned);
}

/** The steps and scopes of a version by their path in the plan. */
export interface Places {
  readonly steps: ReadonlyMap<string, LocatedStep>;
  readonly scopes: ReadonlyMap<string, LocatedScope>;
  /** The scopes that are inside of each step. */
  readonly inside: ReadonlyMap<LocatedStep, readonly LocatedScope[]>;
}

export const placesOf: (version: Version) => Places = once(({ scopes }) => {
  const inside = new Map<LocatedStep, LocatedScope[]>();
  for (const scope of scopes) if (scope.inside) inside.set(scope.inside, [...(inside.get(scope.inside) ?? []), scope]);
  return {
    steps: new Map(scopes.flatMap(({ steps }) => steps.map((step) => [step.path, step]))),
    scopes: new Map(scopes.map((scope) => [scope.path, scope])),
    inside,
  };
});
