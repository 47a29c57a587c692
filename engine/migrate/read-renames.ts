import type { LocatedStep } from '../compile/located.ts';
import type { Renamed } from '../kernel/event.ts';
import type { Version } from './version.ts';

/** Why two steps cannot be one that was renamed. */
export type RenameFault = 'unknown' | 'ambiguous' | 'kept' | 'kind' | 'elsewhere' | 'twice';

export interface WrongRename {
  readonly old: string;
  readonly now: string;
  readonly fault: RenameFault;
}

/** Old ids of steps and the new ones, as paths of the two versions; or what is wrong with the first that is wrong. */
export function readRenames(
  from: Version,
  to: Version,
  ids: Readonly<Record<string, string>>,
): { readonly renamed: Renamed } | WrongRename {
  const [before, after] = [stepsById(from), stepsById(to)];
  const pairs: (readonly [LocatedStep, LocatedStep])[] = [];
  for (const [old, now] of Object.entries(ids)) {
    const wrong = (fault: RenameFault): WrongRename => ({ old, now, fault });
    const [steps, others] = [before.get(old) ?? [], after.get(now) ?? []];
    const [[step], [other]] = [steps, others];
    if (!step || !other) return wrong('unknown');
    if (steps.length > 1 || others.length > 1) return wrong('ambiguous');
    if (step.step.kind !== other.step.kind) return wrong('kind');
    if (before.has(now) && !(now in ids)) return wrong('kept');
    if (pairs.some(([, known]) => known === other)) return wrong('twice');
    pairs.push([step, other]);
  }
  const known = new Map(pairs);
  const wrong = pairs.find(([step, other]) => pathNow(step, known) !== other.path);
  if (wrong) return { old: wrong[0].id, now: wrong[1].id, fault: 'elsewhere' };
  return { renamed: Object.fromEntries(pairs.map(([step, other]) => [step.path, other.path])) };
}

/** Where a step stands once those around it are called otherwise, too. */
function pathNow(step: LocatedStep, known: ReadonlyMap<LocatedStep, LocatedStep>): string {
  const { inside, path } = step.within;
  const scope = inside ? pathNow(inside, known) + path.slice(inside.path.length) : path;
  return `${scope}/${known.get(step)?.id ?? step.id}`;
}

const stepsById = ({ scopes }: Version): ReadonlyMap<string, readonly LocatedStep[]> =>
  Map.groupBy(
    scopes.flatMap(({ steps }) => steps),
    ({ id }) => id,
  );
