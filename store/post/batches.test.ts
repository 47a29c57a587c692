import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOpened } from '../documents/mark-opened.ts';
import { saveDocument } from '../documents/save-document.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { sendByPost } from '../messages/send-by-post.ts';
import { MONDAY } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { beginBatch } from './begin-batch.ts';
import { findBatch } from './find-batch.ts';
import { finishBatch } from './finish-batch.ts';
import { leaveOut } from './leave-out.ts';
import { listBatches } from './list-batches.ts';
import { markPrinted } from './mark-printed.ts';
import { piecesOf } from './pieces-of.ts';
import { countWaitingPost } from './waiting-post.ts';

const PROBLEM = { code: 'message/not-printable', at: 'm' };
const pdf = (name: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7 ${name}`);

onEveryDatabase((store) => {
  const db = () => store().db;
  const posted = (caseId: string, at = MONDAY, channel = 'post', recipient = 'citizen') =>
    queueMessage(db(), {
      key: randomUUID(),
      caseId,
      recipient,
      address: '12, rue de l’Église\nL-4501 Differdange',
      role: 'applicant',
      channel,
      language: 'fr',
      subject: 'Décision',
      body: 'Vous trouvez la lettre ci-jointe.',
      state: 'queued',
      at,
    });
  const issued = (caseId: string) => {
    const id = randomUUID();
    return saveDocument(db(), {
      id,
      caseId,
      name: 'a.pdf',
      type: 'application/pdf',
      bytes: pdf(id),
      kind: 'issued',
      at: MONDAY,
    });
  };
  const begin = (id: string = randomUUID(), most = 100) => beginBatch(db(), { id, by: 'operator', at: MONDAY, most });
  const finish = (id: string) => finishBatch(db(), id, { bytes: pdf(id), pages: 2, pieces: [] });
  const print = (id: string, by = 'operator') => markPrinted(db(), id, { by, at: MONDAY + 1 });

  test('a batch takes what waits for the post, the oldest first, and nothing else; said again, it is the same', async () => {
    const caseId = randomUUID();
    await posted(randomUUID(), MONDAY, 'email');
    const [late, early] = [await posted(caseId, MONDAY + 2), await posted(caseId, MONDAY + 1)];
    const first = await begin('first', 1);
    expect((await piecesOf(db(), 'first')).map(({ message }) => message.id)).toEqual([early.id]);
    expect(await begin('first')).toEqual(first);
    await begin('second');
    expect((await piecesOf(db(), 'second')).map(({ message }) => message.id)).toEqual([late.id]);
    expect(await begin()).toBeUndefined();
    const { items } = await listBatches(db());
    expect(items.map(({ id }) => id).toSorted()).toEqual(['first', 'second']);
  });

  test('with a message go the letters of its case that nobody has opened, each once', async () => {
    const caseId = randomUUID();
    const [letter, opened] = [await issued(caseId), await issued(caseId)];
    await issued(randomUUID());
    await markOpened(db(), opened.id, MONDAY);
    await posted(caseId, MONDAY);
    const last = await posted(caseId, MONDAY + 1);
    const one = randomUUID();
    await begin(one);
    expect((await piecesOf(db(), one)).map(({ documents }) => documents.map(({ id }) => id))).toEqual([
      [],
      [letter.id],
    ]);
    await posted(caseId, MONDAY + 2);
    const other = randomUUID();
    await begin(other);
    expect((await piecesOf(db(), other)).map(({ documents }) => documents)).toEqual([[]]);
    await leaveOut(db(), last.id, PROBLEM);
    await posted(caseId, MONDAY + 3);
    const third = randomUUID();
    await begin(third);
    expect((await piecesOf(db(), third)).flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual([
      letter.id,
    ]);
  });

  test('whoever acts for the applicant and is told by post too gets the letters as well', async () => {
    const caseId = randomUUID();
    const letter = await issued(caseId);
    await posted(caseId, MONDAY, 'post', 'citizen');
    await posted(caseId, MONDAY, 'post', 'mandatary');
    const id = randomUUID();
    await begin(id);
    const pieces = await piecesOf(db(), id);
    expect(pieces.map(({ documents }) => documents.map((one) => one.id))).toEqual([[letter.id], [letter.id]]);
  });

  test('printed is said once, of what was drawn, and by whom', async () => {
    const { id: message, caseId } = await posted(randomUUID());
    const id = randomUUID();
    await begin(id);
    await print(id);
    expect(await messagesOf(db(), caseId)).toMatchObject([{ state: 'queued', batch: id }]);
    const drawn = await finish(id);
    expect(drawn.sha256).toBe(createHash('sha256').update(pdf(id)).digest('hex'));
    expect(await finishBatch(db(), id, { bytes: pdf('other'), pages: 9, pieces: [] })).toEqual(drawn);
    await print(id);
    await print(id, 'somebody else');
    expect(await findBatch(db(), id)).toMatchObject({ printedBy: 'operator', printedAt: MONDAY + 1 });
    expect(await messagesOf(db(), caseId)).toMatchObject([{ id: message, state: 'printed', sentAt: MONDAY + 1 }]);
  });

  test('a batch of which nothing can be printed is gone; its message waits again on another way', async () => {
    const { id: message, caseId } = await posted(randomUUID());
    const id = randomUUID();
    await begin(id);
    await leaveOut(db(), message, PROBLEM);
    expect(await findBatch(db(), id)).toBeUndefined();
    const address = 'a shorter address';
    expect(await sendByPost(db(), message, { address, by: 'operator', at: Date.now() })).toBe(true);
    expect(await sendByPost(db(), message, { address, by: 'operator', at: Date.now() })).toBe(false);
    expect(await messagesOf(db(), caseId)).toMatchObject([
      { state: 'queued', address, problem: null, tried: [{ channel: 'post', problem: PROBLEM }] },
    ]);
    await begin(id);
    await finish(id);
    await print(id);
  });

  const STEPS = ['write', 'write', 'begin', 'begin two at once', 'draw', 'leave out', 'print', 'mend'] as const;

  test('whatever happens in whatever order, no message is printed twice, and none is lost', async () => {
    const choices = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(20)), { minLength: 8, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(choices, async (steps) => {
        const caseId = randomUUID();
        const written = new Set<string>();
        const batches: string[] = [];
        const printed = new Map<string, string>();
        const oneOf = async (n: number) => (await messagesOf(db(), caseId)).at(n % Math.max(1, written.size));
        for (const [step, n] of steps) {
          const batch = batches.at(n % Math.max(1, batches.length));
          if (step === 'write') written.add((await posted(caseId)).id);
          else if (step === 'begin') batches.push((await begin(randomUUID(), (n % 3) + 1))?.id ?? '');
          else if (step === 'begin two at once')
            batches.push(...(await Promise.all([begin(), begin()])).map((one) => one?.id ?? ''));
          else if (step === 'draw' && batch && (await findBatch(db(), batch))) await finish(batch);
          else if (step === 'print' && batch) await print(batch);
          else if (step === 'leave out') {
            const message = await oneOf(n);
            const at = message?.batch && (await findBatch(db(), message.batch));
            if (message && at && at.sha256 === null) await leaveOut(db(), message.id, PROBLEM);
          } else if (step === 'mend') {
            const message = await oneOf(n);
            if (message) await sendByPost(db(), message.id, { address: 'x\ny', by: 'operator', at: Date.now() });
          }
          for (const { id, state, batch: within } of await messagesOf(db(), caseId)) {
            if (printed.has(id)) expect([state, within]).toEqual(['printed', printed.get(id)]);
            if (state === 'printed') printed.set(id, within ?? 'none');
          }
        }
        for (let id = (await begin())?.id; id !== undefined; id = (await begin())?.id) batches.push(id);
        const known = (await Promise.all(batches.map((id) => findBatch(db(), id)))).filter((one) => one !== undefined);
        const held = (await Promise.all(known.map(({ id }) => piecesOf(db(), id)))).flat();
        const failed = (await messagesOf(db(), caseId)).filter(({ state }) => state === 'failed');
        const all = [...held.map(({ message }) => message.id), ...failed.map(({ id }) => id)];
        expect(all.toSorted()).toEqual([...written].toSorted());
        expect(await countWaitingPost(db())).toBe(0);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
