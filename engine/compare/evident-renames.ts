import { canonicalJson } from '../compile/canonical-json.ts';
import { type LocatedStep, locate } from '../compile/located.ts';
import type { Renamed } from '../kernel/event.ts';
import type { Procedure } from '../language/procedure.ts';
import { type Part, without } from './part.ts';
import { partsOf } from './parts.ts';
import { renameSteps } from './rename-steps.ts';

/**
 * Steps that evidently are the same under another name: gone from a scope and new in it, of the same kind and content,
 * reached from the same steps and followed by the same, and no other such step beside them. What they are called for
 * people may have changed with it.
 */
export function evidentRenames(before: Procedure, after: Procedure): Renamed {
  const [old, now] = [stepsOf(before), stepsOf(after)];
  const gone = [...old.values()].filter(({ path }) => !now.has(path));
  const added = [...now.values()].filter(({ path }) => !old.has(path));
  const [said, says] = [contentsOf(before), contentsOf(after)];
  const pairs = gone.flatMap((step) =>
    added
      .filter((one) => step.within.path === one.within.path && said.get(step.path) === says.get(one.path))
      .map((one) => [step, one] as const),
  );
  const alone = pairs.filter(([step, one]) => pairs.every(([a, b]) => (a === step) === (b === one)));
  const renamed = Object.fromEntries(alone.map(([step, one]) => [step.path, one.path]));
  const [was, is] = [neighboursOf(renameSteps(before, renamed)), neighboursOf(after)];
  return Object.fromEntries(Object.entries(renamed).filter(([, path]) => was.get(path) === is.get(path)));
}

const stepsOf = (procedure: Procedure): ReadonlyMap<string, LocatedStep> =>
  new Map(locate(procedure).flatMap(({ steps }) => steps.map((step) => [step.path, step])));

/** Each step as it is found among the parts, by its path. */
const partsOfSteps = (procedure: Procedure): (readonly [string, Part])[] =>
  [...partsOf(procedure, procedure.languages[0] ?? 'en')].flatMap(([key, part]) =>
    part.part === 'step' ? [[key.slice('step '.length), part] as const] : [],
  );

/** Of each step what it does and until when, without what it is called and without what follows. */
const contentsOf = (procedure: Procedure): ReadonlyMap<string, string> =>
  new Map(
    partsOfSteps(procedure).map(([path, { value, time }]) => [
      path,
      canonicalJson([without(value, 'title', 'milestone'), time ?? null]),
    ]),
  );

/** Of each step on which ways it is left, and from which steps it is reached. */
function neighboursOf(procedure: Procedure): ReadonlyMap<string, string> {
  const steps = partsOfSteps(procedure);
  const reached = (path: string): string[] =>
    steps.flatMap(([other, { leadsTo }]) => (leadsTo?.has(path) ? [other] : [])).toSorted();
  return new Map(steps.map(([path, { ways }]) => [path, canonicalJson([ways ?? null, reached(path)])]));
}
