import { type Finding, fault } from './finding.ts';

const DEEPEST = 64;

/** Looked at first, without recursion: nothing after it needs to fear the call stack. */
export function tooDeep(definition: unknown): Finding | undefined {
  let level: unknown[] = [definition];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return fault('shape/too-deep', '', { values: { most: DEEPEST } });
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : []));
  }
  return undefined;
}
