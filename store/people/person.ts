import { sql } from 'kysely';
import type { Db } from '../tables.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: string;
  /** A contact has no account: somebody files for them. */
  readonly kind: 'citizen' | 'staff' | 'contact';
  readonly groups: readonly string[];
}

/** Everybody, each with their groups in order. */
export const people = (db: Db) =>
  db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language', 'kind'])
    .select(
      sql<string[]>`array(
        select group_name from memberships where person = people.id order by group_name)::text[]`.as('groups'),
    );
