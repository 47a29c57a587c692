import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Version } from '#api/procedures/procedures.ts';
import { compile } from '#engine/compile/compile.ts';
import { decisionClocks, decisionTime } from './decision-clocks.ts';

const versionOf = (slug: string): Version =>
  compile(JSON.parse(readFileSync(`definitions/procedures/${slug}/1.json`, 'utf8'))) as unknown as Version;
const running = (startedOn: string) => ({ startedOn, pauses: [], extensions: [] });

test('a time limit for saying whether the file is complete is not told as that of the decision', () => {
  const silence = running('2026-03-12');
  const clocks = { completeness: running('2026-03-02'), silence };
  expect(decisionClocks(versionOf('classified-establishment'), clocks)).toEqual([silence]);
});

test('how long a decision takes is told where it is the same for everybody', () => {
  expect(decisionTime(versionOf('classified-establishment'))).toEqual({ months: 3 });
  expect(decisionTime(versionOf('building-permit'))).toBeUndefined();
});
