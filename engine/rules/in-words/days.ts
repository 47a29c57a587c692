import type { Expression, JsonObject } from '../../kernel/json.ts';
import { sayDuration } from '../../time/derivation-in-words.ts';
import type { Duration } from '../../time/duration.ts';
import { withResult } from './result.ts';
import { type Telling, type TermTeller, valueOf } from './telling.ts';

const between =
  (measure: 'yearsBetween' | 'daysBetween'): TermTeller =>
  ([from, to], telling, say) => {
    const [a, b] = [say(from), say(to)];
    return a && b && { said: telling.words[measure](withResult(a, telling), withResult(b, telling)), made: 'phrase' };
  };

/** What is counted from days, and days that are counted. */
export const days: Readonly<Record<string, TermTeller>> = {
  'years-between': between('yearsBetween'),
  'days-between': between('daysBetween'),
  'add-duration': ([day, amounts], telling, say) => {
    const from = say(day);
    const span = spanOf(amounts, telling);
    if (!from || !span) return undefined;
    if (Object.keys(span.duration).length === 0) return from;
    const { calculated, language } = telling;
    const counted = span.isBack ? calculated.before : calculated.after;
    const said = counted(sayDuration(span.duration, language), withResult(from, telling));
    return { said, like: from.like, made: 'phrase' };
  },
};

/** How long it is, and which way; undefined where its units point both ways. */
function spanOf(
  amounts: Expression | undefined,
  { facts }: Telling,
): { readonly duration: Duration; readonly isBack: boolean } | undefined {
  const units = Object.entries((amounts ?? {}) as JsonObject).map(
    ([unit, amount]) => [unit, Number(valueOf(amount, facts))] as const,
  );
  const moved = units.filter(([, amount]) => amount !== 0);
  const isBack = moved.every(([, amount]) => amount < 0);
  if (!isBack && moved.some(([, amount]) => !(amount > 0))) return undefined;
  return { duration: Object.fromEntries(moved) as Duration, isBack };
}
