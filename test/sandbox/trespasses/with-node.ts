import { createHash } from 'node:crypto';

export const trespass = (name: string): string => createHash('sha256').update(name).digest('hex');
