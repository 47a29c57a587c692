import type { JsonObject } from '#engine/kernel/json.ts';
import { openRoute, type Route } from '../http/route.ts';
import { jsonObject } from '../shapes/parts.ts';

/** Where the API describes itself. */
export const descriptionOf = (document: () => JsonObject): Route =>
  openRoute({
    method: 'get',
    path: '/openapi.json',
    operationId: 'describe',
    summary: 'This description: OpenAPI 3.1.',
    access: 'anyone',
    answers: { 200: { description: 'The document', schema: jsonObject } },
    handle: async () => ({ status: 200, body: document() }),
  });
