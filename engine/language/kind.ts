import type { z } from 'zod';
import type { OutcomeDefinition } from './outcome.ts';
import type { ScopeDefinition, ScopeFields } from './scope.ts';

/** The named parts of a procedure that a step may refer to. */
export type Named = 'form' | 'rule' | 'table' | 'letter' | 'message' | 'role' | 'clock' | 'remedy' | 'partner' | 'step';

/** A name that a step gives, and where, relative to the step. */
export interface Reference {
  readonly to: Named;
  readonly name: string;
  readonly at: string;
}

/** What a kind of step says of itself; its behaviour stands beside it. Shared code asks here and never for a name. */
export interface KindDefinition<Kind extends string, Schema extends z.ZodType> {
  readonly kind: Kind;
  /** One sentence for authors. */
  readonly summary: string;
  readonly schema: (scope: ScopeFields) => Schema;
  /** Scopes written inside such a step, by name, and the path from the step to each. */
  readonly scopes?: (
    step: z.infer<Schema>,
  ) => Readonly<Record<string, { readonly at: string; readonly scope: ScopeDefinition }>>;
  /** Ways out that the kind offers besides `outcomes`. */
  readonly exits?: (step: z.infer<Schema>) => Readonly<Record<string, OutcomeDefinition>>;
  readonly references?: (step: z.infer<Schema>) => readonly Reference[];
  /** Places in the case file that the kind itself writes. */
  readonly writes?: (step: z.infer<Schema>) => readonly string[];
  /** It rests until somebody or something outside acts: then it needs a deadline with a consequence. */
  readonly waits?: true;
  /** May only stand at the very beginning, or must end a path. */
  readonly place?: 'start' | 'end';
  /** A short definition of a procedure that shows it; parsed, compiled and simulated to an end by a test. */
  readonly example: Readonly<Record<string, z.input<Schema>>>;
}

/** Checks the shape while keeping the exact types. */
export const kindOf = <const Kind extends string, Schema extends z.ZodType>(
  definition: KindDefinition<Kind, Schema>,
): KindDefinition<Kind, Schema> => definition;

export const named = (to: Named, name: string | undefined, at: string): Reference[] =>
  name === undefined ? [] : [{ to, name, at }];

/** A kind as code sees it that does not know which one it is. */
export type AnyKind = Omit<
  KindDefinition<string, z.ZodType>,
  'scopes' | 'exits' | 'references' | 'writes' | 'schema'
> & {
  readonly scopes?: (step: unknown) => ReturnType<NonNullable<KindDefinition<string, z.ZodType>['scopes']>>;
  readonly exits?: (step: unknown) => Readonly<Record<string, OutcomeDefinition>>;
  readonly references?: (step: unknown) => readonly Reference[];
  readonly writes?: (step: unknown) => readonly string[];
};
