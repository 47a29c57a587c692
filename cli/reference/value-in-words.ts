import { alternativesOf, referredBy, type Schema } from './schema.ts';

/** Definitions that have no words of their own, by what they stand for. */
export type Names = (definition: string) => string | undefined;

/** What may stand somewhere, in a few words, with a link to what is said of it elsewhere, or under the heading `here`. */
export function valueInWords(schema: Schema, nameOf: Names, here?: string): string {
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 1)
    return [...new Set(alternatives.map((one) => valueInWords(one, nameOf, here)))].join(' or ');
  const referred = referredBy(schema);
  if (referred !== undefined) return linkTo(nameOf(referred));
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.prefixItems)
    return `list of ${schema.prefixItems.map((item) => valueInWords(item, nameOf, here)).join(', then ')}`;
  if (schema.items) return `list of ${valueInWords(schema.items, nameOf, here)}`;
  if (schema.properties) return here === undefined ? 'object' : `[object](#${anchorOf(here)})`;
  const { additionalProperties: entries } = schema;
  if (typeof entries === 'object') return `by name: ${valueInWords(entries, nameOf, here)}`;
  return bounded(schema);
}

const TYPES: Readonly<Record<string, string>> = { boolean: 'true or false', integer: 'whole number', string: 'text' };

/** More than anybody writes is no bound worth saying. */
const BEYOND = 100_000;

function bounded({ type = 'any value', minimum, maximum }: Schema): string {
  const named = TYPES[type] ?? type;
  const from = minimum !== undefined && minimum > -BEYOND ? ` from ${minimum}` : '';
  const to = maximum !== undefined && maximum < BEYOND ? ` to ${maximum}` : '';
  return named + from + to;
}

const linkTo = (name: string | undefined): string =>
  name === undefined ? 'any value' : `[${name}](#${anchorOf(name)})`;

/** As a reader of Markdown makes it of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

export const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
