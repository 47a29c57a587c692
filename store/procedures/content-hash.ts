import { createHash } from 'node:crypto';
import { canonicalJson } from '../columns/canonical-json.ts';

/** The name of a definition by its content: SHA-256 over its canonical JSON, in hex. Layout and key order do not matter. */
export const contentHash = (definition: unknown): string =>
  createHash('sha256').update(canonicalJson(definition)).digest('hex');
