import type { Language, Text } from '../../language/text.ts';
import type { Check } from '../check.ts';
import { type Finding, pointerTo, remark } from '../finding.ts';
import { partsOf } from '../parts-of.ts';
import { templateParts } from '../template-parts.ts';

/** What a text says of a case, it says in each language: a day or an amount is not kept from some of its readers. */
export const sameValues: Check = (subject) =>
  partsOf(subject).texts.flatMap(({ value, pointer }) =>
    typeof value === 'string' ? [] : unlike(value).map((told) => finding(told, pointer)),
  );

interface Unlike {
  readonly language: Language;
  readonly lacks: readonly string[];
  readonly alone: readonly string[];
}

/** The languages in which a text does not name the values that it names in most. */
function unlike(text: Exclude<Text, string>): Unlike[] {
  const named = (Object.entries(text) as [Language, string][]).map(
    ([language, words]) => [language, new Set(templateParts(words).values)] as const,
  );
  const all = [...new Set(named.flatMap(([, values]) => [...values]))];
  const usual = all.filter((value) => named.filter(([, values]) => values.has(value)).length * 2 >= named.length);
  return named.flatMap(([language, values]) => {
    const lacks = usual.filter((value) => !values.has(value));
    const alone = [...values].filter((value) => !usual.includes(value));
    return lacks.length + alone.length === 0 ? [] : [{ language, lacks, alone }];
  });
}

function finding({ language, lacks, alone }: Unlike, pointer: string): Finding {
  const at = pointer + pointerTo(language);
  return lacks.length === 0
    ? remark('text/other-values', at, { values: { fields: alone }, words: 'text/other-values: in one alone' })
    : remark('text/other-values', at, { values: { fields: lacks } });
}
