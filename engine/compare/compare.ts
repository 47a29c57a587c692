import { canonicalJson } from '../compile/canonical-json.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Language } from '../language/text.ts';
import { sayDuration } from '../time/derivation-in-words.ts';
import type { Change } from './change.ts';
import { longerThan } from './longer-than.ts';
import { type Part, partsOf } from './parts.ts';
import { wordsOf } from './words/words.ts';

/**
 * What a new version of a procedure changes, in sentences: what is new, what is gone, what is different, where a case
 * goes on to another step, and which time limits are longer or shorter. Empty when nothing has changed but layout.
 */
export const compare = (before: Procedure, after: Procedure, language: Language): Change[] =>
  [...changesByPart(before, after, language).values()].flat();

/** The same by the key of the part that has changed (see `partsOf`). */
export function changesByPart(
  before: Procedure,
  after: Procedure,
  language: Language,
): ReadonlyMap<string, readonly Change[]> {
  const [old, now] = [partsOf(before, language), partsOf(after, language)];
  const words = wordsOf(language);
  const changes = new Map<string, readonly Change[]>();
  for (const [key, part] of old)
    if (!now.has(key)) changes.set(key, [changeOf(part, 'removed', words.removed(words.parts[part.part], part.name))]);
  for (const [key, part] of now) {
    const earlier = old.get(key);
    const found = earlier
      ? between(earlier, part, language)
      : [changeOf(part, 'added', words.added(words.parts[part.part], part.name))];
    if (found.length > 0) changes.set(key, found);
  }
  return changes;
}

const changeOf = ({ part, pointer }: Part, what: Change['what'], sentence: string): Change => ({
  part,
  what,
  pointer,
  sentence,
});

function between(before: Part, after: Part, language: Language): Change[] {
  const words = wordsOf(language);
  const noun = words.parts[after.part];
  const changes: Change[] = [];
  if (before.after && after.after && canonicalJson(before.after) !== canonicalJson(after.after)) {
    const what = longerThan(after.after, before.after) ? 'longer' : 'shorter';
    const [now, earlier] = [sayDuration(after.after, language), sayDuration(before.after, language)];
    changes.push(changeOf(after, what, words[what](noun, after.name, now, earlier)));
  }
  for (const [key, name] of after.leadsTo ?? [])
    if (!before.leadsTo?.has(key)) changes.push(changeOf(after, 'leads-to', words.leadsTo(after.name, name)));
  for (const [key, name] of before.leadsTo ?? [])
    if (!after.leadsTo?.has(key))
      changes.push(changeOf(after, 'no-longer-leads-to', words.leadsNoMore(after.name, name)));
  const toOthers = changes.some(({ what }) => what === 'leads-to' || what === 'no-longer-leads-to');
  if (!toOthers && hasOtherWays(before, after))
    changes.push(changeOf(after, 'leads-otherwise', words.leadsOtherwise(after.name)));
  const different = changedKeys(before.value, after.value);
  if (different.length > 0) changes.push(changeOf(after, 'changed', words.changed(noun, after.name, different)));
  return changes;
}

/** The same steps follow it, by an outcome that both have, on other conditions or in another order. */
const hasOtherWays = ({ ways: old = {} }: Part, { ways: now = {} }: Part): boolean =>
  Object.keys(old).some((outcome) => outcome in now && canonicalJson(old[outcome]) !== canonicalJson(now[outcome]));

/** The names under which two parts differ. */
function changedKeys(before: unknown, after: unknown): string[] {
  const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].filter((key) => canonicalJson(old[key] ?? null) !== canonicalJson(now[key] ?? null));
}
