import { describe, expect, it } from 'vitest';
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import { deriveClock, deriveDeadline } from './derivation.ts';
import { type DerivationLanguage, derivationInWords } from './derivation-in-words.ts';

const filed = { startedOn: '2026-11-30', pauses: [], extensions: [] };
const threeMonths = { after: { months: 3 }, regime: 'lu' } as const;
const holidaysOf = (derivation: { holidays: readonly { day: string }[] }) => derivation.holidays.map(({ day }) => day);

describe('the derivation of a date', () => {
  it('names the weekend over which it rolled', () => {
    expect(deriveClock(threeMonths, filed, lu)).toMatchObject({
      startedOn: '2026-11-30',
      counted: '2027-02-28',
      end: '2027-02-28',
      adjustments: [{ because: 'day-off', from: '2027-02-28', to: '2027-03-01', daysOff: [{ day: '2027-02-28' }] }],
      lastDay: '2027-03-01',
      holidays: [],
      calendar: { id: 'lu', version: 1 },
    });
  });

  it('shows each pause once, with the extension', () => {
    const pauses = [
      { from: '2026-12-05', to: '2026-12-07' },
      { from: '2026-12-03', to: '2026-12-06' },
      { from: '2026-12-07', to: '2026-12-08' },
      { from: '2027-06-01', to: '2027-06-08' },
    ];
    expect(deriveClock(threeMonths, { ...filed, pauses, extensions: [{ months: 1 }] }, lu)).toMatchObject({
      limit: { months: 4 },
      counted: '2027-03-30',
      pauses: [{ from: '2026-12-03', to: '2026-12-08' }],
      end: '2027-04-04',
      lastDay: '2027-04-05',
    });
  });

  it('has no last day while the clock stands still', () => {
    const derivation = deriveClock(threeMonths, { ...filed, pauses: [{ from: '2026-12-03' }] }, lu);
    expect(derivation.lastDay).toBeUndefined();
    expect(derivation.pauses).toEqual([{ from: '2026-12-03' }]);
  });

  it('lists the holidays that mattered, and no others', () => {
    expect(holidaysOf(deriveDeadline('2026-04-30', { workingDays: 10 }, 'lu', lu))).toEqual([
      '2026-05-01',
      '2026-05-14',
    ]);
    expect(holidaysOf(deriveDeadline('2027-02-09', { months: 3 }, 'lu', lu))).toEqual([]);
    expect(holidaysOf(deriveDeadline('2026-12-24', { days: 8 }, 'lu', lu))).toEqual(['2027-01-01']);
    expect(holidaysOf(deriveDeadline('2027-01-04', { workingDays: -3 }, 'lu', lu))).toEqual(['2027-01-01']);
  });
});

describe('a derivation in words', () => {
  it('tells an applicant in English how the date came about', () => {
    const pauses = [{ from: '2026-12-03', to: '2026-12-08' }];
    expect(derivationInWords(deriveClock(threeMonths, { ...filed, pauses }, lu), 'en')).toEqual([
      'The event took place on Monday, 30 November 2026; that day is not counted.',
      'The time limit is 3 months.',
      'Counted out, the limit ends on Sunday, 28 February 2027.',
      'From Thursday, 3 December 2026 to Tuesday, 8 December 2026 the clock stood still: 5 days.',
      'With the days of pause added, the limit ends on Friday, 5 March 2027.',
      'The last day is Friday, 5 March 2027, until midnight.',
      'Calendar “lu”, version 1; time limits under the European Convention on the Calculation of Time-Limits (ETS No. 76).',
    ]);
  });

  it('names holidays in the language of the reader', () => {
    const overChristmas = deriveDeadline('2026-12-24', { days: 2 }, 'eu', lu);
    const told = (language: DerivationLanguage) => derivationInWords(overChristmas, language).join(' ');
    expect(told('en')).toContain('St Stephen’s Day) and Sunday, 27 December 2026 (weekend)');
    expect(told('fr')).toContain('(lendemain de Noël) et dimanche 27 décembre 2026 (week-end)');
    expect(told('de')).toContain('(Stephanstag) und Sonntag, 27. Dezember 2026 (Wochenende)');
    expect(told('lb')).toContain('(Stiefesdag) a Sonndeg, 27. Dezember 2026 (Weekend)');
    expect(told('nl')).toContain('en zondag 27 december 2026 (weekend)');
  });

  it('follows the spelling of the language', () => {
    const tomorrow = deriveDeadline('2026-04-30', { months: 1, days: 1 }, 'lu', lu);
    expect(derivationInWords(tomorrow, 'fr')).toContain('Le délai est de 1 mois et 1 jour.');
    expect(derivationInWords(tomorrow, 'lb')).toContain('D’Frist ass 1 Mount an 1 Dag.');
    const may = deriveDeadline('2026-04-30', { workingDays: 1 }, 'lu', lu);
    expect(derivationInWords(may, 'fr').join(' ')).toContain('vendredi 1er mai 2026 (Fête du travail)');
  });

  it('says the same in every language, whatever happened', () => {
    const derivations = [
      deriveDeadline('2026-12-24', { days: 2 }, 'eu', lu),
      deriveDeadline('2027-01-04', { days: -8 }, 'lu', lu),
      deriveDeadline('2026-04-30', { workingDays: 10 }, 'lu', lu),
      deriveClock(threeMonths, { ...filed, pauses: [{ from: '2026-12-03' }], extensions: [{ weeks: 1 }] }, lu),
    ];
    for (const derivation of derivations) {
      const told = (['fr', 'de', 'en', 'lb', 'nl'] as const).map((language) => derivationInWords(derivation, language));
      expect(new Set(told.map((sentences) => sentences.length)).size).toBe(1);
      expect(new Set(told.flat()).size).toBe(told.flat().length);
      expect(told.flat().join()).not.toMatch(/undefined|NaN|Invalid/);
    }
  });
});
