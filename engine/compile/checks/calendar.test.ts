import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a calendar that does not exist is found', () => {
  expect(foundWith({ calendar: 'xx' })).toEqual(['reference/unknown-calendar /calendar']);
  expect(foundWith({ calendar: 'constructor' })).toEqual(['reference/unknown-calendar /calendar']);
});
