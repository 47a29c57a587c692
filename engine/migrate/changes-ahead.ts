import type { Change } from '../compare/change.ts';
import { changesByPart } from '../compare/compare.ts';
import type { Part } from '../compare/part.ts';
import { partsOf } from '../compare/parts.ts';
import type { CaseState } from '../kernel/state.ts';
import type { Language } from '../language/text.ts';
import { aheadOf } from './ahead.ts';
import type { Renaming } from './renaming.ts';
import type { Version } from './version.ts';

/** What lies ahead of a case on two versions. */
export interface Ahead {
  /** What of it has changed between them. */
  readonly changes: readonly Change[];
  /** Whether anything of it speaks of this place of the case file, of this set of criteria or this table. */
  readonly names: (place: string) => boolean;
}

/** What two versions have between them, worked out once for all cases that are looked at. */
export class ChangesAhead {
  readonly #versions: readonly [Version, Version];
  readonly #changes: ReadonlyMap<string, readonly Change[]>;
  readonly #mentions: readonly Mentions[];
  readonly #known = new Map<string, Ahead>();

  constructor(versions: readonly [Version, Version], renaming: Renaming, language: Language) {
    const [from, to] = versions;
    const renamed = renaming.version(from);
    this.#versions = [renamed, to];
    this.#changes = changesByPart(from.procedure, to.procedure, language, renaming.renamed);
    this.#mentions = this.#versions.map(({ procedure }) => new Mentions(partsOf(procedure, language)));
  }

  /** All that has changed between the two. */
  get all(): readonly Change[] {
    return [...this.#changes.values()].flat();
  }

  /** What a case meets where it stands, or may meet from there on. */
  of(state: CaseState): Ahead {
    const over = Object.entries(state.clocks).flatMap(([name, { expired, stoppedOn }]) =>
      expired || stoppedOn ? [name] : [],
    );
    const position = JSON.stringify([
      Object.values(state.visits)
        .map(({ path }) => path)
        .toSorted(),
      over.toSorted(),
    ]);
    const known = this.#known.get(position) ?? this.#from(state, new Set(over));
    this.#known.set(position, known);
    return known;
  }

  #from(state: CaseState, over: ReadonlySet<string>): Ahead {
    const keys = new Set<string>();
    for (const [i, version] of this.#versions.entries()) this.#mentions[i]?.gather(aheadOf(version, state), over, keys);
    const sets = new Set([...keys].map((key) => (key.startsWith('criterion ') ? setOf(key) : key)));
    return {
      changes: [...this.#changes].flatMap(([key, changes]) => (keys.has(key) ? changes : [])),
      names: (place) => {
        const [root = '', name = ''] = place.split('.');
        return sets.has(
          root === 'rules' ? `criterion ${name}` : root === 'tables' ? `table ${name}` : `field ${place}`,
        );
      },
    };
  }
}

const setOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));

/** Which parts of a definition name which others. A name that is met by chance counts too: it only says too much. */
class Mentions {
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #words = new Map<string, ReadonlySet<string>>();

  constructor(parts: ReadonlyMap<string, Part>) {
    this.#parts = parts;
  }

  /** Adds the keys of all parts that these steps and scopes are, have or name, and of what concerns every open case. */
  gather(ahead: ReadonlySet<string>, over: ReadonlySet<string>, found: Set<string>): void {
    const named = new Set<string>();
    for (const [key, { part }] of this.#parts) {
      const [, of = ''] = key.split(/ (.*)/);
      const place = part === 'handler' ? of.slice(0, of.indexOf('!')) : FLOW.has(part) ? of : undefined;
      if ((place !== undefined && ahead.has(place)) || ALWAYS.has(part) || (part === 'clock' && !over.has(of)))
        named.add(key);
    }
    for (const key of named) {
      found.add(key);
      const words = this.#wordsIn(key);
      for (const [other, { part }] of this.#parts)
        if (part !== 'handler' && part !== 'clock' && !FLOW.has(part) && namesOf(other).some((name) => words.has(name)))
          named.add(other); // a set is walked while it grows
    }
  }

  #wordsIn(key: string): ReadonlySet<string> {
    const known = this.#words.get(key) ?? wordsIn(this.#parts.get(key));
    this.#words.set(key, known);
    return known;
  }
}

/** What is ahead where its path is. */
const FLOW: ReadonlySet<string> = new Set(['step', 'branch', 'called']);

/** What every open case comes to in the end. */
const ALWAYS: ReadonlySet<string> = new Set(['service', 'calendar', 'languages', 'retention']);

/** How others name it: a criterion by its set, an edition by its table, a field by its place or its group, the rest by its id. */
function namesOf(key: string): string[] {
  const [part, id = ''] = key.split(/ (.*)/);
  if (part === 'criterion' || part === 'edition') return [id.slice(0, id.indexOf('/'))];
  return part === 'field' ? [id, id.slice(0, id.indexOf('.'))] : [id];
}

/** The names in a part: what it says without a blank, and what a text asks for between braces. */
function wordsIn(part: Part | undefined): ReadonlySet<string> {
  const words = new Set<string>();
  const read = (text: string): void => {
    const spoken = /\s/.test(text) ? (text.match(/\{[{%].*?[%}]\}/g) ?? []).join(' ') : text;
    for (const [word] of spoken.matchAll(/[\w-]+(?:\.[\w-]+)*/g)) for (const name of namesIn(word)) words.add(name);
  };
  JSON.stringify([part?.value, part?.ways], (key, value: unknown) => {
    read(key);
    if (typeof value === 'string') read(value);
    return value;
  });
  return words;
}

/** Of a dotted path its first two parts together, and each part but the first. */
function namesIn(word: string): string[] {
  const [first = '', second, ...rest] = word.split('.');
  return second === undefined ? [first] : [`${first}.${second}`, second, ...rest];
}
