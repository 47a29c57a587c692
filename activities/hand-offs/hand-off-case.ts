import { ApplicationFailure } from '@temporalio/activity';
import type { JsonObject } from '#engine/kernel/json.ts';
import { markAcknowledged } from '#store/hand-offs/mark-acknowledged.ts';
import { markHandOffFailed } from '#store/hand-offs/mark-hand-off-failed.ts';
import { recordHandOff } from '#store/hand-offs/record-hand-off.ts';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';

const PATIENCE_MS = 15_000;

interface Order {
  readonly to: string;
  readonly step: string;
  readonly shares: JsonObject;
  readonly receivedAt: string;
}

export interface Acknowledged {
  readonly handOff: string;
  readonly acknowledgedAt: number;
}

/**
 * Posts a case's hand-off to a registered partner as a signed CloudEvent (CloudEvents 1.0, structured JSON). Its id is
 * the same however often it is sent, so the partner takes it in once. A 4xx is final: `hand-off/refused-by-partner`.
 */
export const handOffCase =
  ({ db, partners, publicUrl }: Parts) =>
  async ({ key, caseId, procedure, input, facts }: ActivityRequest): Promise<Acknowledged> => {
    const { to, step, shares, receivedAt } = input as unknown as Order;
    const partner = partners[to];
    if (!partner) throw ApplicationFailure.nonRetryable(`${to} is not registered`, 'hand-off/unknown-partner');
    const about = facts.case as JsonObject;
    const event = (replyTo: string): JsonObject => ({
      specversion: '1.0',
      id: key,
      type: 'dossier.hand-off',
      source: `${publicUrl}/procedures/${procedure}`,
      subject: String(about.reference),
      time: receivedAt,
      datacontenttype: 'application/json',
      data: { receivedAt, replyTo, shares },
    });
    const { id, acknowledgedAt } = await recordHandOff(db, {
      key,
      caseId,
      path: step,
      partner: to,
      event: event(''),
      at: Date.now(),
    });
    if (acknowledgedAt !== null) return { handOff: id, acknowledgedAt };
    const body = JSON.stringify(event(`${publicUrl}/api/hand-offs/${id}/answer`));
    const answer = await fetch(partner.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/cloudevents+json',
        [SIGNATURE_HEADER]: sign(partner.secret, body, Date.now()),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((cause: Error) => failed(`the partner could not be reached: ${cause.name}`, false));
    await answer.body?.cancel();
    if (answer.ok) {
      const at = Date.now();
      await markAcknowledged(db, id, at);
      return { handOff: id, acknowledgedAt: at };
    }
    return failed(
      `the partner answered ${answer.status}`,
      answer.status >= 400 && answer.status < 500 && answer.status !== 429,
    );

    async function failed(found: string, refused: boolean): Promise<never> {
      const code = refused ? 'hand-off/refused-by-partner' : 'hand-off/not-delivered';
      await markHandOffFailed(db, id, { problem: { code, at: step, found }, refused });
      throw refused ? ApplicationFailure.nonRetryable(found, code) : ApplicationFailure.retryable(found, code);
    }
  };
