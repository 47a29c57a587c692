import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { abandonRequest } from './abandon-request.ts';
import { beginRequest, type Request } from './begin-request.ts';
import { finishRequest } from './finish-request.ts';

const filing = (): Request => ({
  actor: 'citizen',
  key: randomUUID(),
  route: 'POST /api/cases',
  requestHash: 'a',
  caseId: randomUUID(),
});

onEveryDatabase((store) => {
  const db = () => store().db;

  test('the first request goes ahead, the same one meanwhile waits, and afterwards gets the same answer', async () => {
    const request = filing();
    expect(await beginRequest(db(), request)).toEqual({ state: 'begun', caseId: request.caseId });
    expect(await beginRequest(db(), { ...request, caseId: randomUUID() })).toEqual({ state: 'in-progress' });
    const response = { id: request.caseId, status: 'filed' };
    await finishRequest(db(), { ...request, status: 201, response });
    const again = { state: 'done', caseId: request.caseId, status: 201, response };
    expect(await beginRequest(db(), { ...request, caseId: randomUUID() })).toEqual(again);
    await finishRequest(db(), { ...request, status: 500, response: null });
    await abandonRequest(db(), request);
    expect(await beginRequest(db(), request)).toEqual(again);
  });

  test('of several at the same moment exactly one goes ahead', async () => {
    const request = filing();
    const begun = await Promise.all(
      Array.from({ length: 8 }, () => beginRequest(db(), { ...request, caseId: randomUUID() })),
    );
    expect(begun.filter(({ state }) => state === 'begun')).toHaveLength(1);
    expect(begun.filter(({ state }) => state === 'in-progress')).toHaveLength(7);
  });

  test('the same key with another payload, or at another address, is a mistake', async () => {
    const request = filing();
    await beginRequest(db(), request);
    expect(await beginRequest(db(), { ...request, requestHash: 'b' })).toEqual({ state: 'other-payload' });
    expect(await beginRequest(db(), { ...request, route: 'POST /api/procedures' })).toEqual({ state: 'other-payload' });
    await finishRequest(db(), { ...request, status: 201, response: null });
    expect(await beginRequest(db(), { ...request, requestHash: 'b' })).toEqual({ state: 'other-payload' });
  });

  test('keys of two persons have nothing to do with each other', async () => {
    const request = filing();
    await beginRequest(db(), request);
    const theirs = { ...request, actor: 'citizen-2', caseId: randomUUID() };
    expect(await beginRequest(db(), theirs)).toEqual({ state: 'begun', caseId: theirs.caseId });
  });

  test('one whose process died is taken over after its lease, with the case it may have begun', async () => {
    const request = filing();
    await beginRequest(db(), { ...request, leaseMs: 0 });
    expect(await beginRequest(db(), { ...request, caseId: randomUUID() })).toEqual({
      state: 'begun',
      caseId: request.caseId,
    });
    expect(await beginRequest(db(), request)).toEqual({ state: 'in-progress' });
  });

  test('one that was abandoned goes ahead at once, with the case it may have begun', async () => {
    const request = filing();
    await beginRequest(db(), request);
    await abandonRequest(db(), request);
    expect(await beginRequest(db(), { ...request, requestHash: 'b' })).toEqual({ state: 'other-payload' });
    expect(await beginRequest(db(), { ...request, caseId: randomUUID() })).toEqual({
      state: 'begun',
      caseId: request.caseId,
    });
  });

  test('a key that cannot be stored is refused', async () => {
    await expect(beginRequest(db(), { ...filing(), key: 'a\0' })).rejects.toMatchObject({
      code: 'store/text-unstorable',
    });
  });
});
