import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { failureWords } from './words.ts';

/** What the API answers with "no"; nothing of it is work that failed. */
const REFUSALS: readonly string[] = [
  'document/not-yet',
  'message/no-returns',
  'message/unknown-address',
  'message/unreadable',
  'message/not-failed',
  'post/nothing-waits',
  'post/unprintable',
];

test('every kind of failed work is said in words', async () => {
  const pages = await readFile(new URL('../../../docs/problems/README.md', import.meta.url), 'utf8');
  const listed = pages
    .split(/^## /m)
    .filter((section) => section.startsWith('Work that has failed'))
    .flatMap((section) => [...section.matchAll(/^- \[`([^`]+)`\]/gm)].map(([, code = '']) => code));
  expect(listed.length).toBeGreaterThan(25);
  for (const code of listed.filter((one) => !REFUSALS.includes(one))) expect(failureWords, code).toHaveProperty([code]);
});
