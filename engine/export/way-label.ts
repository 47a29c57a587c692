import { wordsIn } from '../language/words-in.ts';
import { askedInWords } from './expression/in-words.ts';
import type { Exported } from './format.ts';
import { fromId } from './step-names.ts';
import type { Way } from './ways.ts';
import { wordsOf } from './words/words.ts';

/** What an outcome is called; nothing for the normal way on. */
export function outcomeName({ outcome, exit }: Way, { language }: Exported): string {
  if (exit.label !== undefined) return wordsIn(exit.label, language);
  return wordsOf(language).outcomes[outcome] ?? fromId(outcome);
}

/** When a way is taken, in words; empty for a step's only way. */
export function wayLabel(way: Way, among: readonly Way[], exported: Exported): string {
  const { when, chosen } = way;
  const condition =
    when === undefined ? (chosen ? wordsOf(exported.language).otherwise : '') : askedInWords(when, exported);
  const outcomes = new Set(among.map(({ outcome }) => outcome));
  const name = outcomes.size > 1 ? outcomeName(way, exported) : '';
  return [name, condition].filter((part) => part !== '').join(' – ');
}
