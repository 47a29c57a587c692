import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attempts } from './attempts.ts';

const allowance = { burst: 3, perSecond: 0.5, most: 2 };

test('so many at once, then one whenever the time has passed that was named', () => {
  let now = 0;
  const { take } = attempts({ ...allowance, now: () => now });
  expect([take('a'), take('a'), take('a')]).toEqual([undefined, undefined, undefined]);
  expect(take('a')).toBe(2);
  now += 1999;
  expect(take('a')).toBe(1);
  now += 1;
  expect([take('a'), take('a')]).toEqual([undefined, 2]);
});

test('one asker does not use up what is another’s', () => {
  const { take } = attempts({ ...allowance, now: () => 0 });
  for (let i = 0; i < 10; i++) take('a');
  expect([take('a'), take('b')]).toEqual([2, undefined]);
});

test('whoever asked longest ago is forgotten first, so memory has a bound', () => {
  const { take } = attempts({ ...allowance, now: () => 0 });
  for (let i = 0; i < 4; i++) take('busy');
  take('b');
  expect(take('busy')).toBe(2);
  take('c'); // b is forgotten, not the one who has just asked
  expect(take('busy')).toBe(2);
});

test('never more than the burst and what has come back since, whatever the pauses', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 100 }), (pauses) => {
      let now = 0;
      const { take } = attempts({ ...allowance, now: () => now });
      let granted = 0;
      for (const pause of pauses) {
        now += pause;
        if (take('a') === undefined) granted++;
      }
      expect(granted).toBeLessThanOrEqual(allowance.burst + (now / 1000) * allowance.perSecond);
    }),
  );
});
