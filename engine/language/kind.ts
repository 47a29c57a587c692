import type { z } from 'zod';
import type { Expression, Expressions } from '../kernel/json.ts';
import type { Fields } from './field.ts';
import type { OutcomeDefinition } from './outcome.ts';
import type { ScopeDefinition, ScopeFields } from './scope.ts';

/** The named parts of a procedure that a step may refer to; `next` is a step of the same scope that may follow. */
export type Named =
  | 'form'
  | 'rule'
  | 'table'
  | 'letter'
  | 'message'
  | 'role'
  | 'clock'
  | 'remedy'
  | 'part'
  | 'partner'
  | 'law'
  | 'procedure'
  | 'step'
  | 'next';

/** A name that a step gives, and where, relative to the step. */
export interface Reference {
  readonly to: Named;
  readonly name: string;
  readonly at: string;
}

/** A message that a step listens for besides its outcomes' triggers, who may send it, and where the step says so. */
interface Heard {
  readonly message: string;
  readonly by: readonly string[];
  readonly at: string;
}

/** How what runs side by side inside a step comes together again. */
interface Joined {
  /** It may go on, and end the rest, before all are done. */
  readonly cutsShort: boolean;
  /** How many must be done, where a plain number says so, and of how many. */
  readonly count?: number;
  readonly of?: number;
  /** How many are surely done when it goes on. */
  readonly done: 'all' | number;
  /** The scopes that are entered only under a condition, and which. */
  readonly conditional?: Expressions;
  /** What has to hold, over done, total and outcomes; absent where it goes on once all are done. */
  readonly goesOn?: Expression;
}

/** The values that each visit of the scope inside has to itself: one item of a list. */
interface ItemFrame {
  readonly name: string;
  readonly over: Expression;
  /** Fields that each item has besides those of the list. */
  readonly data?: Fields | undefined;
}

/** A body that is asked for its opinion, and what of the case file it is shown. */
interface Consulted {
  readonly role: string;
  readonly sees: readonly string[];
  /** The fields in which a collegial body says how its opinion came about, and where the step names them. */
  readonly states?: readonly { readonly field: string; readonly at: string }[];
}

/** What a kind has evaluated before it is left the normal way: formulas by the place they fill, criteria, tables. */
interface Evaluates {
  readonly compute: { readonly at: string; readonly formulas: Expressions };
  readonly rules: readonly string[];
  readonly tables: readonly string[];
}

/** A legal decision, as far as the law looks at its form. */
interface Decision {
  readonly adverse: boolean;
  /** What is decided: granted, refused, closed. */
  readonly outcome: string;
  /** Where its reasons stand: places, `rules.<id>` for criteria. */
  readonly reasons: readonly string[];
  /** By name, as the next two. */
  readonly remedies: string | undefined;
  readonly letter: string | undefined;
  readonly notify: string | undefined;
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
  /** Places in the case file that have to be days, and where the step says so. */
  readonly days?: (step: z.infer<Schema>) => readonly { readonly place: string; readonly at: string }[];
  /** Fields that it asks for besides those of its form. */
  readonly asks?: (step: z.infer<Schema>) => readonly string[];
  readonly evaluates?: (step: z.infer<Schema>) => Evaluates;
  /** The set of criteria of which those that block are judged on what the form says. */
  readonly judges?: (step: z.infer<Schema>) => string | undefined;
  /** Ways out that may not be taken for the normal one: each has to say where it leads. */
  readonly ownWay?: readonly string[];
  /** It rests until somebody or something outside acts: then it needs a deadline with a consequence. */
  readonly waits?: true;
  /** It leaves by the outcomes it names, never just by its way on. */
  readonly leavesByName?: true;
  /** Outcomes that a person chooses among. */
  readonly offers?: (step: z.infer<Schema>) => readonly string[];
  readonly hears?: (step: z.infer<Schema>) => readonly Heard[];
  readonly frame?: (step: z.infer<Schema>) => ItemFrame;
  readonly joins?: (step: z.infer<Schema>) => Joined;
  /** The part of this definition that it enters. */
  readonly calls?: (step: z.infer<Schema>) => string | undefined;
  /** It begins a case of its own, which goes on when this one is over. */
  readonly begins?: (step: z.infer<Schema>) => boolean;
  readonly consults?: (step: z.infer<Schema>) => Consulted;
  readonly decides?: (step: z.infer<Schema>) => Decision;
  /** How the case ended, once it is over with it. */
  readonly endsAs?: (step: z.infer<Schema>) => string;
  /** The case is over with it, against the applicant. */
  readonly endsAdversely?: (step: z.infer<Schema>) => boolean;
  /** May only stand at the very beginning, or must end a path. */
  readonly place?: 'start' | 'end';
  /** A short definition of a procedure that shows it; parsed, compiled and simulated to an end by a test. */
  readonly example: Readonly<Record<string, z.input<Schema>>>;
}

/** Checks the shape while keeping the exact types; the schema tells an editor what the kind says of itself. */
export const kindOf = <const Kind extends string, Schema extends z.ZodType>(
  definition: KindDefinition<Kind, Schema>,
): KindDefinition<Kind, Schema> => ({
  ...definition,
  schema: (scope) =>
    definition.schema(scope).meta({
      id: `step-${definition.kind}`,
      description: definition.summary,
      examples: Object.values(definition.example),
    }),
});

export const named = (to: Named, name: string | undefined, at: string): Reference[] =>
  name === undefined ? [] : [{ to, name, at }];

type OfStep =
  | 'scopes'
  | 'exits'
  | 'references'
  | 'writes'
  | 'days'
  | 'asks'
  | 'evaluates'
  | 'judges'
  | 'offers'
  | 'hears'
  | 'frame'
  | 'joins'
  | 'calls'
  | 'begins'
  | 'consults'
  | 'decides'
  | 'endsAs'
  | 'endsAdversely';

/** The same for one name or a list of them, each at its own place. */
export const namedAll = (to: Named, names: string | readonly string[] | undefined, at: string): Reference[] =>
  typeof names === 'object' ? names.map((name, i) => ({ to, name, at: `${at}/${i}` })) : named(to, names, at);

/** A kind as code sees it that does not know which one it is. */
export type AnyKind = Omit<KindDefinition<string, z.ZodType>, OfStep | 'schema'> & {
  readonly [Word in OfStep]?: (step: unknown) => ReturnType<NonNullable<KindDefinition<string, z.ZodType>[Word]>>;
};
