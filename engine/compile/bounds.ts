import { type Finding, fault, pointerTo } from './finding.ts';

export const MOST_LEVELS = 64;

/**
 * How large a definition may be. Three times what a procedure of a thousand steps takes, and small enough that whatever
 * is written in it is judged in a moment.
 */
const most = { levels: MOST_LEVELS, values: 100_000, members: 2_000, characters: 2_000_000 };

/** A value where it stands. */
interface Placed {
  readonly value: unknown;
  readonly key: string;
  readonly around?: Placed;
}

/** Looked at first, without recursion: nothing after it needs to fear the call stack, or work without end. */
export function beyondBounds(definition: unknown): Finding | undefined {
  let level: Placed[] = [{ value: definition, key: '' }];
  let values = 0;
  let characters = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most.levels) return fault('shape/too-deep', '', { values: { most: most.levels } });
    values += level.length;
    if (values > most.values) return tooLarge('', 'values');
    const below: Placed[] = [];
    for (const placed of level) {
      const { value } = placed;
      if (typeof value === 'string') characters += value.length;
      if (value === null || typeof value !== 'object') continue;
      if (Array.isArray(value) && value.length > most.members) return tooLarge(pointerOf(placed), 'members');
      const keys = Object.keys(value);
      if (keys.length > most.members) return tooLarge(pointerOf(placed), 'members');
      for (const key of keys) {
        characters += key.length;
        below.push({ value: (value as Readonly<Record<string, unknown>>)[key], key, around: placed });
      }
    }
    if (characters > most.characters) return tooLarge('', 'characters');
    level = below;
  }
  return undefined;
}

const tooLarge = (pointer: string, what: 'values' | 'members' | 'characters'): Finding =>
  fault('shape/too-large', pointer, { values: { most: most[what] }, words: `shape/too-large: ${what}` });

const pointerOf = ({ key, around }: Placed): string => (around ? pointerOf(around) + pointerTo(key) : '');
