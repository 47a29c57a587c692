import type { Json, JsonObject } from '../kernel/json.ts';

/** All that can be wrong with what somebody entered. Each has words in every language, and a page in docs/problems. */
export const fieldProblemCodes = [
  'field/required',
  'field/unknown',
  'field/given-twice',
  'field/not-text',
  'field/forbidden-character',
  'field/too-long',
  'field/not-an-integer',
  'field/not-a-number',
  'field/not-an-amount',
  'field/ambiguous-number',
  'field/too-precise',
  'field/wrong-currency',
  'field/too-small',
  'field/too-large',
  'field/not-a-date',
  'field/too-early',
  'field/too-late',
  'field/not-yes-or-no',
  'field/not-offered',
  'field/not-choices',
  'field/chosen-twice',
  'field/not-an-email',
  'field/not-a-phone',
  'field/not-an-iban',
  'field/wrong-iban',
  'field/not-a-group',
  'field/not-a-list',
  'field/too-few',
  'field/too-many',
  'field/not-a-file',
  'field/wrong-file-type',
  'field/file-too-large',
  'field/check-not-met',
  'field/check-broken',
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** Something wrong with what somebody entered, told to whoever entered it. */
export interface FieldProblem {
  readonly code: FieldProblemCode;
  /** JSON pointer (RFC 6901) by group and field, whatever shape the input had: `/application/household/0/netIncome`. */
  readonly pointer: string;
  /** What was entered, shortened. May be personal: for the person who entered it, never for a log. */
  readonly found?: string;
  /** What the message needs, such as `{ "min": "0.00" }`. */
  readonly values?: JsonObject;
}

/** What was entered, as the case file holds it; or all that is wrong with it. */
export type Read = { readonly value: Json } | { readonly problems: readonly FieldProblem[] };

/** The answer of a reader that refuses. */
export function refused(code: FieldProblemCode, pointer: string, input: Json | undefined, values?: JsonObject): Read {
  return { problems: [fieldProblem(code, pointer, input, values)] };
}

export function fieldProblem(
  code: FieldProblemCode,
  pointer: string,
  input: Json | undefined,
  values?: JsonObject,
): FieldProblem {
  return { code, pointer, ...(input !== undefined && { found: shortened(input) }), ...(values && { values }) };
}

/** A pointer one part further. */
export const below = (pointer: string, part: string | number): string =>
  `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function shortened(input: Json): string {
  if (Array.isArray(input)) return '[…]';
  if (input !== null && typeof input === 'object') return '{…}';
  const signs = [...String(input).slice(0, 200).toWellFormed()];
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : signs.join('');
}
