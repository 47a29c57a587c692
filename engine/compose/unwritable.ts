import type { Language } from '../language/text.ts';
import { type Words, wordsOf } from './words/words.ts';

/** What a letter or a message can be short of. */
export type Shortcoming = keyof Words;

/** A letter or a message that cannot go out as it is, whoever tries again: an officer or an author has to look at it. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
  readonly code: Shortcoming;
  /** What was found, or not found, there: a value, a remedy, a part. */
  readonly found: string;
  /** JSON pointer (RFC 6901) to the place in the definition; empty where it is not known. */
  readonly pointer: string;

  constructor(code: Shortcoming, found = '', pointer = '') {
    super(shortcoming(code, found, 'en'));
    this.code = code;
    this.found = found;
    this.pointer = pointer;
  }
}

/** Why it cannot go out, in the middle of a sentence. */
export const shortcoming = (code: Shortcoming, found: string, language: Language): string =>
  wordsOf(language)[code](found);

/** Does it; what cannot be written is told to be at that place of the definition. */
export function placed<Result>(pointer: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Unwritable) throw new Unwritable(error.code, error.found, pointer);
    throw error;
  }
}
