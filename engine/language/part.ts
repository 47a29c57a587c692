import { z } from 'zod';

/** What a piece of a definition is, beyond its shape: checks find it by this wherever a schema uses it. */
export type Part =
  /** Words for people, in the declared languages. */
  | { readonly part: 'text' }
  /** One JsonLogic expression; `sees` are the names it may read besides the case file. */
  | { readonly part: 'expression'; readonly sees?: readonly string[] }
  /** Expressions by the place that they are written to. */
  | { readonly part: 'assignments'; readonly sees?: readonly string[] }
  /** A place in the case file that is read, or written. */
  | { readonly part: 'place' }
  | { readonly part: 'target' }
  /** A field that somebody fills in. */
  | { readonly part: 'field' }
  /** The way on from a step. */
  | { readonly part: 'next' }
  /** A place in a law, by the law's id. */
  | { readonly part: 'law' }
  /** Steps and handlers of a scope: they are visited where they stand, not from around them. */
  | { readonly part: 'scope' };

/** Schemas that stand for a part. What is derived from such a schema (described, refined) stands for the same. */
export const parts = z.registry<Part>();
