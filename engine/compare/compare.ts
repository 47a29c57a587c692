import { canonicalJson } from '../compile/canonical-json.ts';
import type { Renamed } from '../kernel/event.ts';
import { stepOf } from '../kernel/state.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Language } from '../language/text.ts';
import { sayDuration } from '../time/derivation-in-words.ts';
import type { Duration } from '../time/duration.ts';
import type { Change } from './change.ts';
import { longerThan } from './longer-than.ts';
import type { Part } from './part.ts';
import { partsOf } from './parts.ts';
import { renameSteps } from './rename-steps.ts';
import { sayAspects } from './say-aspects.ts';
import { wordsOf } from './words/words.ts';

/**
 * What a new version of a procedure changes, in sentences: what is new, what is gone, what is different, where a case
 * goes on to another step, and which time limits are longer or shorter. Empty when nothing has changed but layout.
 * `renamed` are steps that are the same under another name.
 */
export const compare = (before: Procedure, after: Procedure, language: Language, renamed: Renamed = {}): Change[] =>
  [...changesByPart(before, after, language, renamed).values()].flat();

type Parts = ReadonlyMap<string, Part>;

/** The same by the key of the part that has changed (see `partsOf`). */
export function changesByPart(
  before: Procedure,
  after: Procedure,
  language: Language,
  renamed: Renamed = {},
): ReadonlyMap<string, readonly Change[]> {
  const [old, now] = [partsOf(renameSteps(before, renamed), language), partsOf(after, language)];
  const words = wordsOf(language);
  const changes = new Map<string, readonly Change[]>();
  for (const [key, part] of old)
    if (!now.has(key)) changes.set(key, [changeOf(part, 'removed', words.removed(words.parts[part.part], part.name))]);
  for (const [key, part] of now) {
    const earlier = old.get(key);
    const found = earlier
      ? between([key, old, now], earlier, part, language)
      : [changeOf(part, 'added', words.added(words.parts[part.part], part.name))];
    if (found.length > 0) changes.set(key, found);
  }
  for (const [earlier, path] of Object.entries(renamed)) {
    const [key, part] = [`step ${path}`, now.get(`step ${path}`)];
    const said = part && words.renamed(words.parts.step, part.name, stepOf(path), stepOf(earlier));
    if (part && said) changes.set(key, [changeOf(part, 'renamed', said), ...(changes.get(key) ?? [])]);
  }
  return changes;
}

const changeOf = ({ part, pointer }: Part, what: Change['what'], sentence: string): Change => ({
  part,
  what,
  pointer,
  sentence,
});

function between(
  [key, old, now]: readonly [string, Parts, Parts],
  before: Part,
  after: Part,
  language: Language,
): Change[] {
  const words = wordsOf(language);
  const noun = words.parts[after.part];
  const otherwise = differencesOf(before, after);
  return [
    ...timeChanged(before, after, language),
    ...(before.says === after.says
      ? []
      : [changeOf(after, 'changed', words.instead(noun, after.name, after.says ?? '', before.says ?? ''))]),
    ...waysChanged(before, after, language),
    ...(otherwise.length === 0
      ? []
      : [
          changeOf(after, 'changed', words.changed(noun, after.name, sayAspects([key, old, now], otherwise, language))),
        ]),
  ];
}

function timeChanged({ time: before }: Part, after: Part, language: Language): Change[] {
  const { time, name } = after;
  if (!before || !time || canonicalJson(before.after) === canonicalJson(time.after)) return [];
  const words = wordsOf(language);
  const [now, earlier] = [sayDuration(time.after, language), sayDuration(before.after, language)];
  const what = moreOf(time.after, before.after);
  const concerned = what === 'changed' ? undefined : words[what][time.concerns];
  return [changeOf(after, what, words.instead(words.parts[after.part], name, now, earlier, concerned))];
}

const moreOf = (now: Duration, earlier: Duration): 'longer' | 'shorter' | 'changed' =>
  longerThan(now, earlier) ? 'longer' : longerThan(earlier, now) ? 'shorter' : 'changed';

function waysChanged(before: Part, after: Part, language: Language): Change[] {
  const words = wordsOf(language);
  const more = [...(after.leadsTo ?? [])].filter(([key]) => !before.leadsTo?.has(key));
  const less = [...(before.leadsTo ?? [])].filter(([key]) => !after.leadsTo?.has(key));
  if (more.length + less.length > 0)
    return [
      ...more.map(([, to]) => changeOf(after, 'leads-to', words.leadsTo(after.name, to))),
      ...less.map(([, to]) => changeOf(after, 'no-longer-leads-to', words.leadsNoMore(after.name, to))),
    ];
  return hasOtherWays(before, after) ? [changeOf(after, 'leads-otherwise', words.leadsOtherwise(after.name))] : [];
}

/** The same steps follow it, by an outcome that both have, on other conditions or in another order. */
const hasOtherWays = ({ ways: old = {} }: Part, { ways: now = {} }: Part): boolean =>
  Object.keys(old).some((outcome) => outcome in now && canonicalJson(old[outcome]) !== canonicalJson(now[outcome]));

/** The words under which two parts differ. */
function differencesOf({ value: old, order: before = [] }: Part, { value: now, order: after = [] }: Part): string[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const changed = keys.filter((key) => canonicalJson(old[key] ?? null) !== canonicalJson(now[key] ?? null));
  const [kept, still] = [before.filter((one) => after.includes(one)), after.filter((one) => before.includes(one))];
  return canonicalJson(kept) === canonicalJson(still) ? changed : [...changed, 'order'];
}
