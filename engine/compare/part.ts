import type { Duration } from '../time/duration.ts';
import type { PartName } from './change.ts';

/** A part of a definition that two versions may have in common, by a key that both know it by. */
export interface Part {
  readonly part: PartName;
  readonly name: string;
  readonly pointer: string;
  /** What is special about it, by the words of the language. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What it comes to in words, where it is one thing only. */
  readonly says?: string;
  readonly time?: TimeLimit | undefined;
  /** The names of what it has in an order that counts. */
  readonly order?: readonly string[];
  /** The steps that follow it, by key, with what they are called. */
  readonly leadsTo?: ReadonlyMap<string, string>;
  /** By outcome, on which conditions they follow. */
  readonly ways?: Readonly<Record<string, unknown>>;
}

/** A time limit, and what is concerned when it is another. */
export interface TimeLimit {
  readonly after: Duration;
  readonly concerns: Concerned;
}
export type Concerned = 'who-waits' | 'applicant' | 'who-contests' | 'closed-cases';

export const timeLimit = (after: unknown, concerns: Concerned): TimeLimit | undefined =>
  after === undefined ? undefined : { after: after as Duration, concerns };

/** What is told by itself is no difference of the part. */
export const without = (value: object, ...keys: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !keys.includes(name)));
