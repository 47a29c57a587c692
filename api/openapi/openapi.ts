import { z } from 'zod';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Route } from '../http/route.ts';
import { definitionComponent } from '../shapes/definition.ts';
import { shapes } from '../shapes/parts.ts';
import { componentUri } from './component-uri.ts';
import { operation } from './operation.ts';

/** The OpenAPI 3.1 document of these routes, from the schemas with which they validate. */
export function openApi(routes: readonly Route[]): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dossier',
      version: '1',
      description: 'Administrative procedures, from application to decision. Errors are problem documents (RFC 9457).',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'dossier_session' },
      },
      schemas: componentSchemas(),
    },
  };
}

function componentSchemas(): JsonObject {
  const { schemas } = z.toJSONSchema(shapes, { uri: componentUri, unrepresentable: 'any' });
  const named = Object.entries(schemas).map(([name, { $schema: _said, $id: _known, ...schema }]) => [name, schema]);
  return { ...(Object.fromEntries(named) as JsonObject), ...definitionComponent() };
}
