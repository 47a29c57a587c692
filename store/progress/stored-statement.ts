import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { Db } from '../tables.ts';

/**
 * A statement that the database keeps as a function, because planning it takes longer than running it.
 * Its name comes from its text: processes of two releases at one database each call their own.
 */
export interface StoredStatement {
  /** Makes the function, if it is not there. */
  readonly create: string;
  /** Runs it with one JSON document. True when it answered a row. */
  run(db: Db, given: string): Promise<boolean>;
}

export function storedStatement(name: string, text: string): StoredStatement {
  const called = `${name}_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  const call = `select 1 from ${called}($1::jsonb)`;
  return {
    create: `create or replace function ${called}(jsonb) returns setof integer language plpgsql as $function$
begin return query ${text}; end $function$`,
    async run(db, given) {
      const { rows } = await db.executeQuery(CompiledQuery.raw(call, [given]));
      return rows.length > 0;
    },
  };
}
