import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { Pki } from '#seal/support/pki.ts';
import { openStore } from '#store/open-store.ts';
import { readConfiguration } from './configuration.ts';
import { sealerFrom } from './sealing.ts';

const DAY = 86_400_000;
const pki = new Pki();
pki.seal('ministry'); // for 1000 days

afterEach(() => {
  vi.useRealTimers();
});

test('a certificate that ends within a month, or has ended, is told at the start', async () => {
  const SEAL_KEY = join(pki.folder, 'ministry.key');
  const SEAL_CERTIFICATES = join(pki.folder, 'ministry.pem');
  const store = await openStore();
  const told = async (days: number): Promise<string[]> => {
    vi.useFakeTimers({ now: Date.now() + days * DAY, toFake: ['Date'] });
    const lines: string[] = [];
    await sealerFrom(readConfiguration({ SEAL_KEY, SEAL_CERTIFICATES }), store.db, (line) => lines.push(line));
    vi.useRealTimers();
    return lines;
  };
  expect(await told(960)).toEqual([]);
  expect(await told(990)).toEqual([expect.stringMatching(/^the certificate of the seal ends on \d{4}-\d\d-\d\d/)]);
  expect(await told(1001)).toEqual([
    expect.stringMatching(/^no letter is sealed: the certificate of the seal ended on/),
  ]);
  expect(await told(-2)).toEqual([expect.stringMatching(/^no letter is sealed before \d{4}-\d\d-\d\d/)]);
  await store.close();
});
