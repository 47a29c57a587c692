import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

test('the case begins filed, with the application in its file', () => {
  const steps = { apply: { kind: 'submission', form: 'application', next: 'review' }, review: { kind: 'wait' } };
  const raw = new RawCase({ start: 'apply', steps }).start({ application: { rent: '900.00' } });
  expect(raw.state).toMatchObject({ status: 'filed', file: { application: { rent: '900.00' } } });
  expect(raw.trail()).toEqual(['apply', 'review']);
});
