import { calendars } from '#engine/compile/calendars.ts';
import { suggestion } from '#engine/compile/did-you-mean.ts';
import { isDay } from '#engine/time/civil-day.ts';
import { type Derivation, deriveDeadline } from '#engine/time/derivation.ts';
import { derivationInWords, derivationLanguages } from '#engine/time/derivation-in-words.ts';
import { isDurationInDays } from '#engine/time/is-duration-in-days.ts';
import { regimes } from '#engine/time/regimes.ts';
import { refused } from '../json-lines/answer-lines.ts';
import { lineCommand } from '../json-lines/line-command.ts';
import { membersOf } from '../json-lines/members.ts';

const unknown = (pointer: string, name: unknown, known: object) =>
  refused('input/unknown-name', pointer, name, suggestion(String(name), Object.keys(known)));

const isOneOf = <Known extends object>(known: Known, name: unknown): name is keyof Known & string =>
  typeof name === 'string' && Object.hasOwn(known, name);

export const deadline = lineCommand(
  {
    use: 'deadline < LINES',
    summary: 'answers each {"event", "duration", "regime", "calendar"} with {"lastDay", "derivation"} or {"problem"}',
    options: {},
  },
  (line) => {
    const asked = membersOf(line, ['event', 'duration', 'regime', 'calendar']);
    if ('refused' in asked) return asked.refused;
    const { event, duration, regime, calendar: id } = asked.members;
    if (!isDay(event)) return refused('input/wrong-shape', '/event', event, 'Write a day as YYYY-MM-DD.');
    if (!isDurationInDays(duration))
      return refused(
        'input/wrong-shape',
        '/duration',
        duration,
        'Write whole days, weeks, months, years, workingDays.',
      );
    if (!isOneOf(regimes, regime)) return unknown('/regime', regime, regimes);
    const calendar = isOneOf(calendars, id) ? calendars[id] : undefined;
    if (!calendar) return unknown('/calendar', id, calendars);
    try {
      const derivation = deriveDeadline(event, duration, regime, calendar);
      return { lastDay: derivation.lastDay, derivation: { ...derivation, inWords: inWords(derivation) } };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return refused('input/out-of-range', '/duration', undefined, 'A day lies in the years 1 to 9999.');
    }
  },
);

const inWords = (derivation: Derivation) =>
  Object.fromEntries(derivationLanguages.map((language) => [language, derivationInWords(derivation, language)]));
