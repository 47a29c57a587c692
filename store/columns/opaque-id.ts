import { createHash } from 'node:crypto';

/** A short public name for a longer key, safe in addresses: the same for the same key, and telling nothing of it. */
export const opaqueId = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 27);
