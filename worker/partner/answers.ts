import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import type { Arrivals } from './arrivals.ts';

const MOST_TRIES = 12;

/** Answers hand-offs where they came from, signed; tried again until it is taken in, or refused for good. */
export class Answers {
  readonly #secret: string;
  readonly #arrivals: Arrivals;
  readonly #underWay = new Set<string>();

  constructor(secret: string, arrivals: Arrivals) {
    this.#secret = secret;
    this.#arrivals = arrivals;
  }

  async give(id: string, outcome: string): Promise<void> {
    const arrival = this.#arrivals.find(id);
    if (!arrival || arrival.answer !== undefined || this.#underWay.has(id)) return;
    this.#underWay.add(id);
    try {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        if (tries > 0) await new Promise((again) => setTimeout(again, Math.min(30_000, 250 * 2 ** tries)));
        const status = await this.#post(arrival.replyTo, JSON.stringify({ outcome, data: {} }));
        if (status >= 500 || status === 429 || status === 0) continue;
        this.#arrivals.keep({ ...arrival, answer: status < 300 ? outcome : `not taken in (${status})` });
        return;
      }
    } finally {
      this.#underWay.delete(id);
    }
  }

  /** The status of the answer, 0 when there is none. */
  async #post(url: string, body: string): Promise<number> {
    try {
      const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: sign(this.#secret, body, Date.now()) };
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(15_000),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return 0;
    }
  }
}
