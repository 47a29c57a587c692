import { type Refusal, refuse } from '../problems/refusal.ts';

export const inProgress = (): Refusal =>
  refuse('idempotency/in-progress', 'Ask again in a moment with the same Idempotency-Key.');

export const otherPayload = (): Refusal =>
  refuse('idempotency/other-payload', 'Use a new key for a new request, and the same one only to repeat a request.');
