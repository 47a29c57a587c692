import type { Words } from './words.ts';

export const en: Words = {
  locale: 'en-GB',
  units: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
    workingDays: ['working day', 'working days'],
    hours: ['hour', 'hours'],
  },
  isOne: (amount) => amount === 1,
  weekend: 'weekend',
  event: (day) => `The event took place on ${day}; that day is not counted.`,
  limit: (duration) => `The time limit is ${duration}.`,
  limitBackwards: (duration) => `The time limit is ${duration}, counted backwards.`,
  extended: (duration) => `It was extended by ${duration}.`,
  holidays: (list) => `Holidays that are not counted as working days: ${list}.`,
  counted: (day) => `Counted out, the limit ends on ${day}.`,
  pause: (from, to, length) => `From ${from} to ${to} the clock stood still: ${length}.`,
  openPause: (from) => `Since ${from} the clock has stood still; until it goes on, there is no last day.`,
  afterPauses: (day) => `With the days of pause added, the limit ends on ${day}.`,
  rollOver: (daysOff, day) => `Not working days: ${daysOff}. The limit ends on the next working day, ${day}.`,
  twoWorkingDays: (daysOff, day) =>
    `A limit of two days or more includes at least two working days, and these are none: ${daysOff}. It therefore ends on ${day}.`,
  clearDays: (day) => `The last day is not counted either (clear days): the limit ends on ${day}.`,
  lastDay: (day) => `The last day is ${day}, until midnight.`,
  law: {
    lu: 'the European Convention on the Calculation of Time-Limits (ETS No. 76)',
    eu: 'Regulation (EEC, Euratom) No 1182/71',
    fr: 'French public law: from date to date',
    'fr-clear': 'French court procedure: clear days',
    nl: 'the Dutch Act on time limits (Algemene termijnenwet)',
    uk: 'the statute that sets them, by the law of the United Kingdom',
  },
  source: (calendar, version, law) => `Calendar “${calendar}”, version ${version}; time limits under ${law}.`,
};
