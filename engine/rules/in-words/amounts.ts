import type { Expression } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';
import { listNamed } from './lists.ts';
import type { Said, Telling, Term, TermTeller } from './telling.ts';

const reckoned =
  (sign: string, made: 'sum' | 'product'): TermTeller =>
  (operands, _telling, say, like) => {
    const terms = made === 'sum' ? alike(operands, say, like) : allOf(operands.map((operand) => say(operand)));
    const [first] = terms ?? [];
    if (!terms || !first) return undefined;
    if (terms.length === 1 && sign === '−') return { ...unit(terms), said: `−${inside(first, 'product')}`, made };
    const said = terms.map((term, i) =>
      inside(term, made === 'product' || (sign === '−' && i > 0) ? 'product' : 'sum'),
    );
    return { ...unit(terms), said: said.join(` ${sign} `), made };
  };

/** Terms of one unit: what is no field's value is written like those that are. */
function alike(
  operands: readonly Expression[],
  say: Parameters<TermTeller>[2],
  like: string | undefined,
): readonly Term[] | undefined {
  const place = operands.map((operand) => say(operand)?.like).find((one) => one !== undefined);
  return allOf(operands.map((operand) => say(operand, place ?? like)));
}

/** Brackets where the order of calculation needs them, and around what reads like a phrase. */
function inside({ said, made }: Term, around: 'sum' | 'product'): string {
  const isApart = made === 'phrase' || (made === 'sum' && around === 'product');
  return isApart ? `(${said})` : said;
}

const extreme =
  (amount: 'least' | 'greatest', day: 'earliest' | 'latest'): TermTeller =>
  (operands, telling, say, like) => {
    const of = several(operands, telling, say, like);
    if (!of) return undefined;
    const isOfDays = of.terms.some(({ value }) => isDay(value));
    return { ...unit(of.terms), said: telling.calculated[isOfDays ? day : amount](of.said), made: 'phrase' };
  };

/** Values one by one, or one list of them. */
function several(
  operands: readonly Expression[],
  telling: Telling,
  say: Parameters<TermTeller>[2],
  like: string | undefined,
): { readonly said: string; readonly terms: readonly Term[] } | undefined {
  const list = operands.length === 1 ? listNamed(operands[0], telling) : undefined;
  if (list) return { said: list.said, terms: [{ said: list.said, value: null, made: 'phrase', like: list.path }] };
  const terms = alike(operands, say, like);
  return (
    terms && {
      said: enumerated(
        terms.map(({ said }) => said),
        telling,
      ),
      terms,
    }
  );
}

/** "A, B and C". */
export const enumerated = (parts: readonly string[], { words }: Telling): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}`;

/** It is written like the first of its parts that is written like a field. */
const unit = (terms: readonly Term[]): Pick<Said, 'like'> => ({
  like: terms.find(({ like }) => like !== undefined)?.like,
});

const allOf = (terms: readonly (Term | undefined)[]): readonly Term[] | undefined =>
  terms.every((term) => term !== undefined) ? terms : undefined;

/** What is calculated with amounts, and the extremes of days. */
export const amounts: Readonly<Record<string, TermTeller>> = {
  '+': reckoned('+', 'sum'),
  '-': reckoned('−', 'sum'),
  '*': reckoned('×', 'product'),
  '/': reckoned('÷', 'product'),
  '%': ([of, by], { calculated }, say) => {
    const [a, b] = [say(of), say(by)];
    return a && b && { like: a.like, said: calculated.remainder(a.said, b.said), made: 'phrase' };
  },
  min: extreme('least', 'earliest'),
  max: extreme('greatest', 'latest'),
  round: ([amount, places], { calculated }, say, like) => {
    const term = say(amount, like);
    return term && { like: term.like, said: calculated.rounded(term.said, Number(places ?? 0)), made: 'phrase' };
  },
};
