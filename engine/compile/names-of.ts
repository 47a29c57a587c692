import type { Named } from '../language/kind.ts';
import { latestOf } from './authorities.ts';
import type { Subject } from './check.ts';
import { once } from './once.ts';

/** Roles that every procedure has without declaring them. */
export const RESERVED_ROLES = ['applicant', 'partner', 'operator'] as const;

/** Messages that exist in every language without being declared; a definition may say them its own way. */
export const BUILT_IN_MESSAGES = ['reminder', 'escalated', 'payment'] as const;

/** What may be mentioned of each sort; the steps that may follow depend on the scope. */
export const namesOf: (subject: Subject) => Readonly<Record<Exclude<Named, 'next'>, ReadonlySet<string>>> = once(
  ({ procedure, scopes }) => {
    const keys = (declared: object | undefined): string[] => Object.keys(declared ?? {});
    return {
      form: new Set(keys(procedure.forms)),
      rule: new Set(keys(procedure.rules)),
      table: new Set(keys(procedure.tables)),
      letter: new Set(keys(procedure.letters)),
      message: new Set([...keys(procedure.messages), ...BUILT_IN_MESSAGES]),
      role: new Set([...keys(procedure.roles), ...RESERVED_ROLES]),
      clock: new Set(keys(procedure.clocks)),
      remedy: new Set(keys(procedure.remedies)),
      part: new Set(keys(latestOf(procedure.service.authority)?.parts)),
      partner: new Set(keys(procedure.partners)),
      law: new Set(keys(procedure.law)),
      procedure: new Set(keys(procedure.procedures)),
      step: new Set(scopes.flatMap(({ steps }) => steps.map(({ id }) => id))),
    };
  },
);
