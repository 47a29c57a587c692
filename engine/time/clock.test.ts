import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import type { Calendar } from './calendar.ts';
import { addToDay, dayFromNumber, dayNumber } from './civil-day.ts';
import { type ClockRule, type ClockState, clockLastDay } from './clock.ts';
import { type Duration, lastDay } from './duration.ts';

const calendar: Calendar = lu;
const threeMonths: ClockRule = { after: { months: 3 }, regime: 'lu' };
const started: ClockState = { startedOn: '2026-11-30', pauses: [], extensions: [] };
const lastDayOf = (change: Partial<ClockState>, rule = threeMonths) =>
  clockLastDay(rule, { ...started, ...change }, calendar);

describe('the decision clock of an application filed on 30 November 2026', () => {
  it('rolls over the Sunday on which three months end', () => {
    expect(lastDayOf({})).toBe('2027-03-01');
  });

  it('moves by the five days in which pieces were missing, and no longer rolls', () => {
    expect(lastDayOf({ pauses: [{ from: '2026-12-03', to: '2026-12-08' }] })).toBe('2027-03-05');
  });

  it('has no last day while it stands still', () => {
    expect(lastDayOf({ pauses: [{ from: '2026-12-03' }] })).toBeUndefined();
  });

  it('does not stand still for what comes after its end', () => {
    expect(lastDayOf({ pauses: [{ from: '2027-03-02' }] })).toBe('2027-03-01');
    expect(lastDayOf({ pauses: [{ from: '2027-03-02', to: '2027-03-20' }] })).toBe('2027-03-01');
  });

  it('does not move again for a second request within the first', () => {
    const first = { from: '2026-12-03', to: '2026-12-18' };
    expect(lastDayOf({ pauses: [first, { from: '2026-12-05', to: '2026-12-11' }] })).toBe(
      lastDayOf({ pauses: [first] }),
    );
    expect(lastDayOf({ pauses: [{ from: '2026-12-05' }, first] })).toBeUndefined();
  });

  it('counts of a pause only what lies after its start', () => {
    expect(lastDayOf({ pauses: [{ from: '2026-11-20', to: '2026-12-05' }] })).toBe('2027-03-05');
    expect(lastDayOf({ pauses: [{ from: '2026-11-20', to: '2026-11-28' }] })).toBe('2027-03-01');
  });

  it('is extended by months that are counted with the limit, not from its shortened end', () => {
    expect(lastDayOf({ extensions: [{ months: 1 }] })).toBe('2027-03-30');
  });

  it('can be extended while it stands still', () => {
    const pauses = [{ from: '2027-02-20', to: '2027-03-10' }];
    expect(lastDayOf({ pauses, extensions: [{ months: 1 }] })).toBe('2027-04-19');
  });

  it('asked on its last day, goes on to the day of the answer', () => {
    expect(lastDayOf({ pauses: [{ from: '2027-02-28', to: '2027-03-10' }] })).toBe('2027-03-10');
  });

  it('asked on the Monday to which it rolled, does not end before the answer', () => {
    expect(lastDayOf({ pauses: [{ from: '2027-03-01', to: '2027-03-10' }] })).toBe('2027-03-10');
  });
});

describe('a clock in working days', () => {
  const tenWorkingDays: ClockRule = { after: { workingDays: 10 }, regime: 'lu' };
  const inDecember: ClockState = { ...started, startedOn: '2026-12-01' };
  const read = (...pauses: ClockState['pauses']) => clockLastDay(tenWorkingDays, { ...inDecember, pauses }, calendar);

  it('does not count the working days of a pause', () => {
    expect(read()).toBe('2026-12-15');
    expect(read({ from: '2026-12-03', to: '2026-12-08' })).toBe('2026-12-18');
  });

  it('loses nothing by a pause over a weekend', () => {
    expect(read({ from: '2026-12-04', to: '2026-12-06' })).toBe('2026-12-15');
  });

  it('asked on its last day, ends on the first working day from the answer', () => {
    expect(read({ from: '2026-12-15', to: '2026-12-19' })).toBe('2026-12-21');
    expect(read({ from: '2026-12-15' })).toBeUndefined();
    expect(read({ from: '2026-12-03' })).toBeUndefined();
    expect(read({ from: '2026-12-16' })).toBe('2026-12-15');
  });

  it('counts months before working days, and pauses in either', () => {
    const rule: ClockRule = { after: { months: 1, workingDays: 2 }, regime: 'lu' };
    const pauses = [
      { from: '2026-12-10', to: '2026-12-12' },
      { from: '2027-01-04', to: '2027-01-05' },
    ];
    expect(clockLastDay(rule, { ...inDecember, pauses: [] }, calendar)).toBe('2027-01-05');
    expect(clockLastDay(rule, { ...inDecember, pauses }, calendar)).toBe('2027-01-06');
  });
});

describe('what a clock cannot measure', () => {
  it('is refused: hours, and pauses in a limit counted backwards', () => {
    expect(() => lastDayOf({}, { after: { hours: 48 }, regime: 'lu' })).toThrow(RangeError);
    const backwards: ClockRule = { after: { days: -8 }, regime: 'lu' };
    expect(() => lastDayOf({ pauses: [{ from: '2026-12-03', to: '2026-12-08' }] }, backwards)).toThrow(RangeError);
  });
});

describe('whatever happens to a clock', () => {
  const day = fc.integer({ min: dayNumber('2026-11-01'), max: dayNumber('2028-06-30') }).map(dayFromNumber);
  const pause = fc.record({ from: day, length: fc.integer({ min: 0, max: 60 }) }).map(({ from, length }) => ({
    from,
    to: addToDay(from, { days: length }),
  }));
  const pauses = fc.array(pause, { maxLength: 5 });
  const unit = fc.constantFrom('days', 'weeks', 'months', 'workingDays', 'years' as const);
  const limit: fc.Arbitrary<Duration> = fc.tuple(unit, fc.integer({ min: 1, max: 30 })).map(([name, n]) => ({
    [name]: name === 'years' ? 1 : n,
  }));
  const rule = fc.record({ after: limit, regime: fc.constantFrom('lu', 'eu' as const) });
  const state = fc.record({ startedOn: day, pauses, extensions: fc.array(limit, { maxLength: 2 }) });
  const read = (of: ClockRule, at: ClockState) => clockLastDay(of, at, calendar) ?? 'never';

  it('a pause never shortens', () => {
    fc.assert(
      fc.property(rule, state, pause, (of, at, added) => {
        expect(read(of, { ...at, pauses: [...at.pauses, added] }) >= read(of, at)).toBe(true);
      }),
    );
  });

  it('an extension never shortens', () => {
    fc.assert(
      fc.property(rule, state, limit, (of, at, added) => {
        expect(read(of, { ...at, extensions: [...at.extensions, added] }) >= read(of, at)).toBe(true);
      }),
    );
  });

  it('the order of recording does not matter', () => {
    fc.assert(
      fc.property(rule, state, (of, at) => {
        const reversed = { ...at, pauses: at.pauses.toReversed(), extensions: at.extensions.toReversed() };
        expect(read(of, reversed)).toBe(read(of, at));
      }),
    );
  });

  it('overlapping pauses count once', () => {
    fc.assert(
      fc.property(rule, state, pause, fc.nat(60), (of, at, whole, length) => {
        const part = { from: whole.from, to: addToDay(whole.from, { days: length }) };
        if (part.to > whole.to) return;
        const withWhole = [...at.pauses, whole];
        expect(read(of, { ...at, pauses: [...withWhole, part, whole] })).toBe(read(of, { ...at, pauses: withWhole }));
      }),
    );
  });

  it('one pause is the same as two that touch', () => {
    fc.assert(
      fc.property(rule, state, pause, fc.nat(60), (of, at, whole, length) => {
        const middle = addToDay(whole.from, { days: length });
        if (middle > whole.to) return;
        const split = [
          { from: whole.from, to: middle },
          { from: middle, to: whole.to },
        ];
        expect(read(of, { ...at, pauses: split })).toBe(read(of, { ...at, pauses: [whole] }));
      }),
    );
  });

  it('it never ends while it stands still, nor on a day off', () => {
    fc.assert(
      fc.property(rule, state, (of, at) => {
        const last = read(of, at);
        expect(at.pauses.some(({ from, to }) => from > at.startedOn && from < last && last < to)).toBe(false);
        expect(lastDay(last, { days: 0 }, 'lu', calendar)).toBe(last);
      }),
    );
  });

  it('without pauses it is a time limit like any other', () => {
    fc.assert(
      fc.property(rule, day, (of, startedOn) => {
        const expected = lastDay(startedOn, of.after, of.regime, calendar);
        expect(read(of, { startedOn, pauses: [], extensions: [] })).toBe(expected);
      }),
    );
  });
});
