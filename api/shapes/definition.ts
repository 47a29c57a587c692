import type { JsonObject } from '#engine/kernel/json.ts';
import { procedureJsonSchema } from '#engine/language/json-schema.ts';
import { componentUri } from '../openapi/component-uri.ts';
import { jsonObject } from './parts.ts';

const DEFINITION = 'Definition';

/** A definition that has to be one: the language's own schema describes it, and the compiler says what is wrong with it. */
export const definition = jsonObject.meta({ $ref: componentUri(DEFINITION) });

/** The language's schema as a named shape of the description: nothing has to be fetched to read it. */
export function definitionComponent(): JsonObject {
  const { $id: _named, $schema: _said, ...schema } = procedureJsonSchema();
  const inside = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${componentUri(DEFINITION)}/`);
  return { [DEFINITION]: JSON.parse(inside) as JsonObject };
}
