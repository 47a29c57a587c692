import { canonicalJson } from '../compile/canonical-json.ts';
import type { Effect, Entry } from '../kernel/effect.ts';
import { heldBy, pathOf } from '../kernel/state.ts';
import type { Reason } from './reason.ts';

/** One thing that happened: `key` says which, `text` all that counts of it, `path` where. */
interface Happened {
  readonly key: string;
  readonly text: string;
  readonly path: string;
  /** The case did not take what came in. */
  readonly refused?: true;
}

/** The first thing that differs between what two versions make of one event; nothing when they make the same of it. */
export function firstDifference(
  old: readonly Effect[],
  now: readonly Effect[],
  { at, root }: { readonly at: number; readonly root: string },
): Reason | undefined {
  const [before, after] = [happenedIn(old, root), happenedIn(now, root)];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const [was, is] = [before[i], after[i]];
    if (was?.text === is?.text) continue;
    if (is && !before.some(({ key }) => key === is.key))
      return { why: is.refused ? 'not-taken' : 'would-have', at, path: is.path };
    if (was && !after.some(({ key }) => key === was.key)) return { why: 'would-not-have', at, path: was.path };
    return { why: 'otherwise', at, path: was?.path ?? is?.path ?? root };
  }
  return undefined;
}

/** What is told of the case in its order, then its tasks and work by name: it all begins at once. */
function happenedIn(effects: readonly Effect[], root: string): Happened[] {
  const told = effects.flatMap((effect) => (effect.do === 'record' ? effect.entries : []));
  const done = effects.flatMap((effect) => (effect.do === 'record' ? [] : [workOf(effect)]));
  return [...told.map((entry) => toldIn(entry, root)), ...done.toSorted((a, b) => (a.text < b.text ? -1 : 1))];
}

/** A task may offer something else, or be another role's: it is the same task. */
function workOf(effect: Exclude<Effect, { do: 'record' }>): Happened {
  const id = 'task' in effect ? effect.task : effect.activity;
  const key = `${effect.do} ${id}`;
  const path = pathOf(heldBy(id).visit);
  if (effect.do !== 'start-activity') return { key, text: key, path };
  const { due: _dated, ...input } = effect.input;
  return { key, text: `${key} ${effect.name} ${canonicalJson(input)}`, path };
}

/** The last day of a legal time limit is looked at where it still runs. */
function toldIn(entry: Entry, root: string): Happened {
  const { lastDay: _told, ...said } = { lastDay: undefined, ...entry };
  const text = canonicalJson(said);
  const refused = entry.what === 'event-ignored' || entry.what === 'message-lost';
  return { key: `${entry.what} ${whichOf(entry)}`, text, path: pathIn(entry, root), ...(refused && { refused }) };
}

function whichOf(entry: Entry): string {
  if ('visit' in entry) return entry.visit;
  if ('activity' in entry) return entry.activity;
  if ('task' in entry) return entry.task;
  if ('clock' in entry) return entry.clock;
  return 'name' in entry ? entry.name : '';
}

function pathIn(entry: Entry, root: string): string {
  if ('visit' in entry) return pathOf(entry.visit);
  if ('activity' in entry) return pathOf(heldBy(entry.activity).visit);
  if ('task' in entry) return pathOf(heldBy(entry.task).visit);
  return 'of' in entry && entry.of.includes('#') ? pathOf(heldBy(entry.of).visit) : root;
}
