import type { Refusal } from './refusal.ts';

/** A refusal from where none can be returned: who answers, a page or the API, says it in its own way. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
