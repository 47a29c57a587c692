import type { Procedure } from '../language/procedure.ts';
import type { Finding } from './finding.ts';
import type { LocatedScope } from './located.ts';

/** What a check looks at: the definition as read, and its scopes and steps where they stand. */
export interface Subject {
  readonly procedure: Procedure;
  readonly scopes: readonly LocatedScope[];
}

/** One property that every procedure must have. One file each, listed in checks/checks.ts. */
export type Check = (subject: Subject) => readonly Finding[];
