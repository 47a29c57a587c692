import { amountInWords } from '../../fields/amount-in-words.ts';
import { citeLaw } from '../../language/cite-law.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { sayDuration } from '../../time/derivation-in-words.ts';
import type { Duration } from '../../time/duration.ts';
import { authorityName } from '../authority-name.ts';
import { drawnName } from '../drawn-name.ts';
import type { Exported } from '../format.ts';
import { stepIn } from '../ways.ts';
import { bullets, named, plain } from './text.ts';
import { headingsOf } from './words/words.ts';

/** What citizens see of the service. */
export function service({ procedure: { service, retention }, language }: Exported): string {
  const { facts, audience, channels, retention: kept } = headingsOf(language);
  const said: readonly (readonly [string, string | undefined])[] = [
    [facts.authority, wordsIn(authorityName(service.authority).name, language)],
    [facts.audience, service.audience.map((one) => audience[one]).join(', ')],
    [facts.channels, service.channels.map((one) => channels[one]).join(', ')],
    [facts.cost, service.cost && costInWords(service.cost, language)],
    [facts.output, service.output && wordsIn(service.output, language)],
    [facts.processingTime, service.processingTime && wordsIn(service.processingTime, language)],
  ];
  const lines = said.flatMap(([name, value]) => (value === undefined ? [] : [named(name, plain(value), language)]));
  return bullets(retention ? [...lines, kept(sayDuration(retention.closed as Duration, language))] : lines);
}

/** `50.00 EUR` as people write it. */
function costInWords(cost: string, language: Language): string {
  return Number.parseFloat(cost) === 0 ? headingsOf(language).free : (amountInWords(cost, language) ?? cost);
}

export const law = ({ procedure, language }: Exported): string =>
  bullets(
    Object.values(procedure.law ?? {}).map(({ title, url, from }) => {
      const since = from === undefined ? '' : `, ${headingsOf(language).since(dayInWords(from as CivilDay, language))}`;
      return `[${plain(wordsIn(title, language))}](<${url}>)${since}`;
    }),
  );

/** The legal time limits: from when, how long, what silence means. */
export const dates = (exported: Exported): string => {
  const { procedure, scopes, language } = exported;
  const words = headingsOf(language);
  return bullets(
    Object.values(procedure.clocks ?? {}).map(({ law, starts, after, expired }) => {
      const step = scopes[0] && stepIn(scopes[0], starts);
      const begins = step ? `${words.from.step} **${plain(drawnName(step, exported))}**` : words.from.filed;
      const source = law === undefined ? '' : ` (${plain(citeLaw(procedure.law, law, language))})`;
      return `**${sayDuration(after as Duration, language)}** ${begins}${source}. ${words.silence[expired.effect]}`;
    }),
  );
};

export const remedies = (exported: Exported): string => {
  const { procedure, language } = exported;
  const words = headingsOf(language);
  return bullets(
    Object.values(procedure.remedies ?? {}).map(({ law, body, after, form }) =>
      [
        `**${plain(wordsIn(body, language))}**`,
        words.within(sayDuration(after as Duration, language)),
        plain(wordsIn(form, language)),
        plain(citeLaw(procedure.law, law, language)),
      ].join('; '),
    ),
  );
};
