import { createHash, randomUUID } from 'node:crypto';

/** The id of a request that its sender gave a key: the same for the same person and key, telling nothing of either. */
export const requestIdOf = (person: string, key: string): string =>
  createHash('sha256').update(`${person}/${key}`).digest('base64url').slice(0, 27);

/** The id of an update of a case. Without a request id every call is one of its own. */
export const updateIdOf = (requestId: string | undefined): string => requestId ?? randomUUID();
