import type { JsonObject } from '#engine/kernel/json.ts';
import { procedureJsonSchema, SCHEMA_PATH } from '#engine/language/json-schema.ts';
import { openRoute } from '../http/route.ts';
import { jsonObject } from '../shapes/parts.ts';

export const schema = [
  openRoute({
    method: 'get',
    path: SCHEMA_PATH,
    operationId: 'readProcedureSchema',
    summary: 'The JSON Schema of the procedure language, for editors: draft 2020-12.',
    access: 'anyone',
    answers: { 200: { description: 'The schema', schema: jsonObject } },
    handle: async () => ({ status: 200, body: procedureJsonSchema() as JsonObject }),
  }),
];
