import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a calendar that does not exist is found', () => {
  expect(foundWith({ calendar: 'xx' })).toEqual(['reference/unknown-calendar /calendar']);
  expect(foundWith({ calendar: 'constructor' })).toEqual(['reference/unknown-calendar /calendar']);
});

test('every calendar that is shipped may be named', () => {
  const ids = globSync('definitions/calendars/*.json').map((file) => basename(file, '.json'));
  expect(ids).toContain('uk');
  for (const id of ids) expect(foundWith({ calendar: id })).toEqual([]);
});
