import type { Expression } from '../../kernel/json.ts';
import { languages, type Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { isDayOfYear } from '../../rules/operators/in-season.ts';
import { named } from '../kept-fields.ts';
import { calledOf } from './called.ts';
import { domainOfField } from './domain.ts';
import type { Sight } from './expression-domain.ts';
import type { Linear, Unknowns } from './linear.ts';
import { ONE, ZERO } from './ratio.ts';

/** Days of the year are reckoned with as days of a leap year, so that 29 February is one. */
const ANY_YEAR = '2000';

const PHRASES = {
  fr: (day: string) => `« ${day} », quelle que soit l’année`,
  de: (day: string) => `„${day}“, in irgendeinem Jahr`,
  en: (day: string) => `“${day}”, in any year`,
  lb: (day: string) => `„${day}“, an iergend engem Joer`,
  nl: (day: string) => `“${day}”, in welk jaar dan ook`,
};

/** The days on which a season begins and ends, as days of the one year; undefined where they are none. */
export function seasonOf(
  from: Expression | undefined,
  to: Expression | undefined,
): readonly [string, string] | undefined {
  return isDayOfYear(from) && isDayOfYear(to) ? [`${ANY_YEAR}-${from}`, `${ANY_YEAR}-${to}`] : undefined;
}

/** On which day of the year a day falls: an unknown of its own, the same for all seasons of the same day. */
export function dayOfYear(day: Expression, sight: Sight, unknowns: Unknowns): Linear {
  const key = JSON.stringify({ 'in-season': day });
  const called = calledOf(day, sight);
  const label: Text = Object.fromEntries(languages.map((one) => [one, PHRASES[one](wordsIn(called, one))]));
  const field = { ...named('', 'date'), label, min: `${ANY_YEAR}-01-01`, max: `${ANY_YEAR}-12-31` };
  unknowns.set(key, domainOfField(field));
  return { of: new Map([[key, ONE]]), constant: ZERO };
}
