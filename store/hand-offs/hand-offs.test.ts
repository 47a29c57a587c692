import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { HOUR, MONDAY } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { answerHandOff } from './answer-hand-off.ts';
import { findHandOff } from './find-hand-off.ts';
import { handOffsOf } from './hand-offs-of.ts';
import { markAcknowledged } from './mark-acknowledged.ts';
import { markHandOffFailed } from './mark-hand-off-failed.ts';
import { type NewHandOff, recordHandOff } from './record-hand-off.ts';

const paymentOrder = (): NewHandOff => ({
  key: `${randomUUID()}/rent-subsidy/pay#9:call`,
  caseId: randomUUID(),
  path: 'rent-subsidy/pay',
  partner: 'treasury',
  event: { specversion: '1.0', type: 'payment-order', data: { amount: '120.00' } },
  at: MONDAY,
});
const paid = { outcome: 'paid', data: { reference: 'P-1', at: '2026-11-24' } };

onEveryDatabase((store) => {
  const db = () => store().db;

  test('a payment order is written down before it leaves, once per key', async () => {
    const order = paymentOrder();
    const recorded = await recordHandOff(db(), order);
    const { at: _sent, ...written } = order;
    expect(recorded).toEqual({
      ...written,
      id: recorded.id,
      state: 'sending',
      sentAt: MONDAY,
      acknowledgedAt: null,
      answeredAt: null,
      answer: null,
      problem: null,
    });
    expect(await recordHandOff(db(), { ...order, event: {}, at: MONDAY + HOUR })).toEqual(recorded);
    expect(await handOffsOf(db(), order.caseId)).toEqual([recorded]);
  });

  test('an acknowledgement keeps its first instant', async () => {
    const { id } = await recordHandOff(db(), paymentOrder());
    await markAcknowledged(db(), id, MONDAY + HOUR);
    expect(await markAcknowledged(db(), id, MONDAY + 2 * HOUR)).toMatchObject({
      state: 'acknowledged',
      acknowledgedAt: MONDAY + HOUR,
    });
    expect(await markAcknowledged(db(), 'nothing', MONDAY)).toBeUndefined();
  });

  test('the first answer counts; the same one again is no news, another one is a conflict', async () => {
    const { id } = await recordHandOff(db(), paymentOrder());
    await markAcknowledged(db(), id, MONDAY);
    expect(await answerHandOff(db(), id, paid, MONDAY + HOUR)).toBe('answered');
    const { data } = paid;
    const reordered = { data: { at: data.at, reference: data.reference }, outcome: 'paid' };
    expect(await answerHandOff(db(), id, reordered, MONDAY + 2 * HOUR)).toBe('again');
    expect(await answerHandOff(db(), id, { ...paid, outcome: 'refused' }, MONDAY + 2 * HOUR)).toBe('conflict');
    expect(await answerHandOff(db(), 'nothing', paid, MONDAY)).toBe('unknown');
    expect(await findHandOff(db(), id)).toMatchObject({ state: 'answered', answer: paid, answeredAt: MONDAY + HOUR });
  });

  test('of two answers at the same moment one is told that it is late', async () => {
    const { id } = await recordHandOff(db(), paymentOrder());
    const told = await Promise.all([
      answerHandOff(db(), id, paid, MONDAY),
      answerHandOff(db(), id, { ...paid, outcome: 'refused' }, MONDAY),
    ]);
    expect(told.toSorted()).toEqual(['answered', 'conflict']);
  });

  test('an answer that comes before the acknowledgement stays an answer', async () => {
    const { id } = await recordHandOff(db(), paymentOrder());
    await answerHandOff(db(), id, paid, MONDAY);
    expect(await markAcknowledged(db(), id, MONDAY + HOUR)).toMatchObject({
      state: 'answered',
      answer: paid,
      acknowledgedAt: MONDAY + HOUR,
    });
  });

  test('one that did not arrive says why, until it does', async () => {
    const { id } = await recordHandOff(db(), paymentOrder());
    const problem = { code: 'hand-off/away', at: id, found: '503' };
    await markHandOffFailed(db(), id, { problem, refused: false });
    expect(await findHandOff(db(), id)).toMatchObject({ state: 'failed', problem });
    await markAcknowledged(db(), id, MONDAY + HOUR);
    await markHandOffFailed(db(), id, { problem, refused: true });
    expect(await findHandOff(db(), id)).toMatchObject({ state: 'acknowledged', problem: null });
  });
});
