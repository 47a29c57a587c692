import type { Subject } from '../check.ts';
import type { LocatedStep } from '../located.ts';
import { level } from './level.ts';
import { placesOf } from './places.ts';
import { valuesKnown } from './values-known.ts';

/** The ids of the steps on a shortest way to a step on which a place is not filled in, from the outermost scope inwards. */
export function wayWithout(subject: Subject, step: LocatedStep, path: string): readonly string[] {
  const place = placesOf(subject).of(path);
  const { from } = valuesKnown(subject);
  const after = new Map<LocatedStep, LocatedStep | undefined>([[step, undefined]]);
  let first = step;
  for (const at of after.keys()) {
    first = at;
    const before = [...(from.get(at) ?? [])].filter(
      ([one, levels]) => !after.has(one) && (place === undefined || (levels[place] ?? 0) < level.asked),
    );
    if (before.length === 0) break;
    for (const [one] of before) after.set(one, at);
  }
  const way: string[] = [];
  for (let at: LocatedStep | undefined = first; at; at = after.get(at)) way.push(at.id);
  return step.within.inside ? [...wayWithout(subject, step.within.inside, path), ...way] : way;
}
