import { procedure } from '../language/procedure.ts';
import { keysIn, type Schemas, schemasBelow } from './known-keys.ts';

/**
 * The definition with its fields in the order of the language; what the author named (steps, fields, rows) stays as it
 * stands, and a word that the language does not know comes last. Nothing is added or taken away.
 */
export const inCanonicalOrder = (definition: unknown): unknown => ordered(definition, [procedure]);

function ordered(value: unknown, schemas: Schemas): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const part = (key: PropertyKey, own: unknown) => ordered(own, schemasBelow(schemas, key, value));
  if (Array.isArray(value)) return value.map((element, index) => part(index, element));
  const object = value as Readonly<Record<string, unknown>>;
  const known = keysIn(schemas, value).filter((key) => Object.hasOwn(object, key));
  const keys = new Set([...known, ...Object.keys(object)]);
  return Object.fromEntries([...keys].map((key) => [key, part(key, object[key])]));
}
