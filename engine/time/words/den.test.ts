import { expect, test } from 'vitest';
import { den } from './den.ts';

test.each([
  'den 1. Mee',
  'den 3. Mäerz',
  'de 4. Mee',
  'de 7. Abrëll',
  'den 8. Mee',
  'den 13. Mee',
  'de 15. Mee',
  'den 20. Mee',
  'de 26. Mee',
  'den 30. November',
  'de Freideg, 3. Mee',
  'den Dënschdeg, 4. Mee',
])('%s', (said) => {
  expect(den(said.slice(said.indexOf(' ') + 1))).toBe(said);
});
