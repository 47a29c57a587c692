import { z } from 'zod';
import { procedure } from './procedure.ts';

/** Names the language, not a place on the network: a definition may give it as its `$schema`. */
export const SCHEMA_ID = 'https://dossier.example/schema/procedure/1.json';

let made: Readonly<Record<string, unknown>> | undefined;

/**
 * The procedure language as JSON Schema (draft 2020-12), with a description at every field, for editors that complete
 * and check as one types. It says what zod says, but for rules over several fields; those the compiler tells.
 */
export function procedureJsonSchema(): Readonly<Record<string, unknown>> {
  made ??= { $id: SCHEMA_ID, ...z.toJSONSchema(procedure, { target: 'draft-2020-12', io: 'input', reused: 'ref' }) };
  return made;
}
