import { createHash } from 'node:crypto';
import { canonicalJson } from '../columns/canonical-json.ts';
import type { Reply } from './reply.ts';

/** SHA-256 over all that is kept of an answer, as canonical JSON, in hex. */
export const replyHash = (reply: Reply): string => createHash('sha256').update(canonicalJson(reply)).digest('hex');
