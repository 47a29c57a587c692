import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { foundWith } from '../sample-findings.ts';

const found = (after: JsonObject, remind: JsonObject) =>
  foundWith({ steps: { ask: { due: { after: { months: null, ...after }, remind: [remind] } } } });
const told = ['waiting/reminder-too-early /steps/ask/due/remind/0'];

test.each([
  [{ days: 10 }, { days: 10 }],
  [{ workingDays: 10 }, { workingDays: 12 }],
  [{ months: 1 }, { weeks: 5 }],
  [{ days: 20 }, { months: 1 }],
  [
    { months: 1, days: 2 },
    { months: 1, days: 3 },
  ],
])('within %j, a reminder %j before the last day would go out before the first', (after, remind) =>
  expect(found(after, remind)).toEqual(told),
);

test.each([
  [{ days: 10 }, { days: 9 }],
  [{ months: 1 }, { weeks: 4 }],
  [{ workingDays: 10 }, { days: 12 }],
  [{ months: 3 }, { workingDays: 10 }],
])('within %j, one %j before it may go out', (after, remind) => expect(found(after, remind)).toEqual([]));
