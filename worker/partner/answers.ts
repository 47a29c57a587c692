import { setTimeout as pause } from 'node:timers/promises';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import type { Arrivals } from './arrivals.ts';

const LONGEST_PAUSE_MS = 30_000;
const PATIENCE_MS = 15_000;

/** Answers that say nothing about what was sent: too slow, too early, too much at once. */
const COME_BACK = new Set([408, 425, 429]);

/** Answers hand-offs where they came from, signed; tried until each is taken in, or refused for good. */
export class Answers {
  readonly #secret: string;
  readonly #arrivals: Arrivals;
  readonly #firstPause: number;
  readonly #underWay = new Set<string>();

  /** `firstPause` in milliseconds; each pause after that is twice as long as the one before. */
  constructor(secret: string, arrivals: Arrivals, firstPause: number) {
    this.#secret = secret;
    this.#arrivals = arrivals;
    this.#firstPause = firstPause;
  }

  /** A payment is made, anything else accepted. */
  accept(id: string): void {
    this.decide(id, this.#arrivals.find(id)?.asks === 'payment' ? 'paid' : 'accepted');
  }

  /** What is decided first stays; it is written down before anybody is told. */
  decide(id: string, outcome: string): void {
    const arrival = this.#arrivals.find(id);
    if (!arrival || arrival.answer !== undefined) return;
    if (arrival.outcome === undefined) this.#arrivals.keep({ ...arrival, outcome });
    this.#tell(id).catch(() => this.#underWay.delete(id)); // not written down: told again after a restart
  }

  /** Goes on with what is decided and not yet told, and decides what may be decided without anybody. */
  resume(): void {
    for (const { id, outcome, answer } of this.#arrivals.all) {
      if (answer !== undefined) continue;
      if (outcome !== undefined) this.decide(id, outcome);
      else if (this.#arrivals.automatic) this.accept(id);
    }
  }

  async #tell(id: string): Promise<void> {
    const arrival = this.#arrivals.find(id);
    if (!arrival || this.#underWay.has(id)) return;
    this.#underWay.add(id);
    const { replyTo, outcome = '' } = arrival;
    let wait = this.#firstPause;
    let status = await this.#post(replyTo, outcome);
    while (status === 0 || status >= 500 || COME_BACK.has(status)) {
      await pause(wait, undefined, { ref: false });
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
      status = await this.#post(replyTo, outcome);
    }
    this.#arrivals.keep({ ...arrival, answer: status < 300 ? outcome : `${outcome}, not taken in (${status})` });
    this.#underWay.delete(id);
  }

  /** The status of the answer, 0 when there is none. */
  async #post(url: string, outcome: string): Promise<number> {
    const body = JSON.stringify({ outcome, data: {} });
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: sign(this.#secret, body, Date.now()) },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return 0;
    }
  }
}
