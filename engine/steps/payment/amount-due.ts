import type { Json } from '../../kernel/json.ts';
import { compareAmounts, isDecimalText, roundTo } from '../../rules/decimal.ts';

/** An amount to the cent, as the case file writes money; undefined for what is none, or is not exact to the cent. */
export function amountDue(value: Json): string | undefined {
  const written = typeof value === 'number' ? String(value) : value;
  if (typeof written !== 'string' || !isDecimalText(written)) return undefined;
  const cents = roundTo(written, 2);
  return cents !== undefined && compareAmounts(cents, written) === 0 && compareAmounts(cents, 0) >= 0
    ? String(cents)
    : undefined;
}
