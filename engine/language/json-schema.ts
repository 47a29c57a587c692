import { z } from 'zod';
import { forEditors } from './for-editors.ts';
import { procedure } from './procedure.ts';

/** Where an installation serves it, and below `definitions/` a checkout has it. */
export const SCHEMA_PATH = '/schema/procedure/1.json';

/** Names the language; it is no place on the network, and nothing is ever fetched for it. */
const SCHEMA_ID = 'urn:dossier:schema:procedure:1';

let made: Readonly<Record<string, unknown>> | undefined;

/**
 * The procedure language as JSON Schema (draft 2020-12), with a description and examples at every field, for editors
 * that complete and check as one types. It says what zod says, but for rules over several fields; those the compiler
 * tells.
 */
export function procedureJsonSchema(): Readonly<Record<string, unknown>> {
  made ??= { $id: SCHEMA_ID, ...forEditors(z.toJSONSchema(procedure, { target: 'draft-2020-12', io: 'input' })) };
  return made;
}
