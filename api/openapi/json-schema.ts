import { z } from 'zod';
import type { JsonObject } from '#engine/kernel/json.ts';
import { shapes } from '../shapes/parts.ts';
import { componentUri } from './component-uri.ts';

/** A schema as JSON Schema (2020-12, as OpenAPI 3.1 wants); named shapes become references. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _said, ...plain } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      const id = shapes.get(zodSchema as unknown as z.ZodType)?.id;
      if (id === undefined) return;
      for (const key of Object.keys(written)) delete written[key];
      written.$ref = componentUri(id);
    },
  });
  return plain as JsonObject;
}
