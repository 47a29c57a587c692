import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

test.each(['granted', 'refused', 'withdrawn', 'closed'])('the case ends %s', (result) => {
  const raw = new RawCase({ start: 'over', steps: { over: { kind: 'end', result } } }).start();
  expect(raw.state).toMatchObject({ status: result, ended: { outcome: result }, visits: {} });
});

test('a word of the procedure’s own closes it', () => {
  const raw = new RawCase({ start: 'over', steps: { over: { kind: 'end', result: 'moved-away' } } }).start();
  expect(raw.state).toMatchObject({ status: 'closed', ended: { outcome: 'moved-away' } });
});
