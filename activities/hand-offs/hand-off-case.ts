import { ApplicationFailure } from '@temporalio/activity';
import type { JsonObject } from '#engine/kernel/json.ts';
import { opaqueId } from '#store/columns/opaque-id.ts';
import { markAcknowledged } from '#store/hand-offs/mark-acknowledged.ts';
import { markHandOffFailed } from '#store/hand-offs/mark-hand-off-failed.ts';
import { recordHandOff } from '#store/hand-offs/record-hand-off.ts';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Partner, Parts } from '../parts.ts';

const PATIENCE_MS = 15_000;

/** Of a partner's 4xx, those that say nothing about the hand-off: too slow, too early, too much at once. */
const COME_BACK = new Set([408, 425, 429]);

interface Order {
  readonly to: string;
  readonly step: string;
  readonly shares: JsonObject;
  readonly receivedAt: string;
  /** A payment; else the case, or an order of the definition's. */
  readonly asks?: 'payment';
}

export interface Acknowledged {
  readonly handOff: string;
  /** Epoch ms. */
  readonly acknowledgedAt: number;
}

/**
 * Posts a case's hand-off to a registered partner as a signed CloudEvent (CloudEvents 1.0, structured JSON). What is sent
 * is written down first and is the same however often it is sent, so the partner takes it in once. Final:
 * `hand-off/refused-by-partner` (4xx), `hand-off/unknown-partner`; anything else is tried again. No redirect is followed.
 */
export const handOffCase =
  ({ db, partners, publicUrl, log }: Parts) =>
  async ({ key, caseId, procedure, input, facts }: ActivityRequest): Promise<Acknowledged> => {
    const { to, step, shares, receivedAt, asks } = input as unknown as Order;
    const partner = Object.hasOwn(partners, to) ? partners[to] : undefined;
    if (!partner) throw ApplicationFailure.nonRetryable(`${to} is not registered`, 'hand-off/unknown-partner');
    const { id, event, acknowledgedAt } = await recordHandOff(db, {
      key,
      caseId,
      path: step,
      partner: to,
      event: {
        specversion: '1.0',
        id: key,
        type: asks === undefined ? 'dossier.hand-off' : `dossier.${asks}`,
        source: `${publicUrl}/procedures/${procedure}`,
        subject: String((facts.case as JsonObject).reference),
        time: receivedAt,
        datacontenttype: 'application/json',
        data: { receivedAt, replyTo: `${publicUrl}/api/hand-offs/${opaqueId(key)}/answer`, shares },
      },
      at: Date.now(),
    });
    if (acknowledgedAt !== null) return { handOff: id, acknowledgedAt };
    const answered = await post(partner, JSON.stringify(event));
    if (typeof answered === 'number' && answered >= 200 && answered < 300) {
      const kept = await markAcknowledged(db, id, Date.now());
      return { handOff: id, acknowledgedAt: kept?.acknowledgedAt ?? Date.now() };
    }
    const refused = typeof answered === 'number' && answered >= 400 && answered < 500 && !COME_BACK.has(answered);
    const code = refused ? 'hand-off/refused-by-partner' : 'hand-off/not-delivered';
    const found = typeof answered === 'number' ? `the partner answered ${answered}` : `no answer: ${answered}`;
    log(`${code}: hand-off ${id} to ${to}: ${found}`);
    await markHandOffFailed(db, id, { problem: { code, at: step, found }, refused });
    throw refused ? ApplicationFailure.nonRetryable(found, code) : ApplicationFailure.retryable(found, code);
  };

/** The partner's status, or why there is none. */
async function post({ url, secret }: Partner, body: string): Promise<number | string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json', [SIGNATURE_HEADER]: sign(secret, body, Date.now()) },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    return cause?.code ?? name;
  }
}
