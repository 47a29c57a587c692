import { enumerated } from './amounts.ts';
import { type TermTeller, valueOf } from './telling.ts';

/** What is made of texts. */
export const texts: Readonly<Record<string, TermTeller>> = {
  cat: (operands, telling, say) => {
    const terms = operands.map((operand) => say(operand)?.said);
    if (!terms.every((term) => term !== undefined)) return undefined;
    return { said: telling.calculated.joined(enumerated(terms, telling)), made: 'phrase' };
  },
  substr: (operands, telling, say) => {
    const [of, start = 0] = operands;
    const [whole, part] = [valueOf(of ?? null, telling.facts), valueOf({ substr: operands }, telling.facts)];
    const term = say(of);
    if (!term || typeof part !== 'string' || part === '') return undefined;
    const begin = Number(start) < 0 ? Math.max(String(whole).length + Number(start), 0) : Number(start);
    return { said: telling.calculated.part(begin + 1, begin + part.length, term.said), made: 'phrase' };
  },
};
