import { error, type Finding } from './finding.ts';

const DEEPEST = 64;

/** Looked at first, without recursion: nothing after it needs to fear the call stack. */
export function tooDeep(definition: unknown): Finding | undefined {
  let level: unknown[] = [definition];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST)
      return error(
        'shape/too-deep',
        '',
        `The definition is nested more than ${DEEPEST} levels deep.`,
        'Split it into stages or smaller expressions.',
      );
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : []));
  }
  return undefined;
}
