import { expect, test } from 'vitest';
import { inspectUpload } from './inspect-upload.ts';

const letter = { name: 'lease.pdf', bytes: Buffer.from('%PDF-1.7 lease') };

test('a file in which the scanner finds nothing is taken as it is', async () => {
  const scanned: Uint8Array[] = [];
  const clean = await inspectUpload(letter, async (bytes) => {
    scanned.push(bytes);
    return undefined;
  });
  expect(clean).toMatchObject({ name: 'lease.pdf', type: 'application/pdf', bytes: letter.bytes });
  expect(scanned).toEqual([letter.bytes]);
});

test('one in which it finds something is refused, and so is every one while it cannot tell', async () => {
  expect(await inspectUpload(letter, async () => 'Eicar-Test-Signature')).toMatchObject({ code: 'document/harmful' });
  const away = inspectUpload(letter, () => Promise.reject(new Error('no answer')));
  expect(await away).toMatchObject({ code: 'service/away', status: 503 });
});
