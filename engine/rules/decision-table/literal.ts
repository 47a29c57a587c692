import type { Json } from '../../kernel/json.ts';
import { isDay } from '../../time/civil-day.ts';

/** One value in a cell. A reference is the name of another value; only tables that come from elsewhere have them. */
export type Literal =
  | { readonly sort: 'amount' | 'text' | 'day' | 'boolean' | 'null'; readonly value: Json }
  | { readonly sort: 'reference'; readonly name: string };

/** What a name without quotes means: the text itself, another value, or a mistake. */
export type Names = 'texts' | 'references' | 'none';

const AMOUNT = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const QUOTED = /^"(?:[^"\\]|\\.)*"$/s;
const DATE = /^(?:date\s*\(\s*"([^"]*)"\s*\)|@"([^"]*)"|(\d{4}-\d{2}-\d{2}))$/;
const NAME = /^[\p{L}_][\p{L}\p{N}_ .'’-]*$/u;

/** Reads one value: `42`, `"rent"`, `date("2026-01-31")`, `2026-01-31`, `true`, `null`. Undefined when it is none. */
export function literalOf(text: string, names: Names): Literal | undefined {
  if (text === 'true' || text === 'false') return { sort: 'boolean', value: text === 'true' };
  if (text === 'null') return { sort: 'null', value: null };
  if (AMOUNT.test(text) && names !== 'texts') return { sort: 'amount', value: plainAmount(text) };
  if (QUOTED.test(text)) {
    const value = unquoted(text);
    return value === undefined ? undefined : { sort: 'text', value };
  }
  const [, called, at, bare] = DATE.exec(text) ?? [];
  const day = called ?? at ?? bare;
  if (day !== undefined && names !== 'texts') return isDay(day) ? { sort: 'day', value: day } : undefined;
  if (names === 'texts') return /["()[\]]/.test(text) || text === '' ? undefined : { sort: 'text', value: text };
  return names === 'references' && isName(text) ? { sort: 'reference', name: text } : undefined;
}

/** A name as FEEL has them, with spaces; one hyphen between spaces is a subtraction. */
export function isName(text: string): boolean {
  return NAME.test(text) && !text.includes(' - ');
}

/** As canonical text, so that no digit is lost: `+.50` is `0.50`. */
function plainAmount(text: string): string {
  const negative = text.startsWith('-');
  const digits = text
    .replace(/^[-+]/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.');
  return negative ? `-${digits}` : digits;
}

function unquoted(text: string): string | undefined {
  try {
    return JSON.parse(text.replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
  } catch {
    return undefined;
  }
}
