/** What a text with placeholders names: values to read, filters to apply; or why it cannot be read. */
export interface TemplateParts {
  readonly values: readonly string[];
  readonly filters: readonly string[];
  /** Each value with the filter that it is given to first. */
  readonly filtered: readonly { readonly value: string; readonly filter: string }[];
  /** What stands where no placeholder can be read. */
  readonly broken?: string;
}

const PATH = '[a-zA-Z_][\\w-]*(?:\\.[\\w-]+)*';
const TEXT = `"[^"]*"|'[^']*'`;
const VALUE = new RegExp(`^(?:${PATH})$`);
const LITERAL = new RegExp(`^(?:${TEXT}|-?\\d+(?:\\.\\d+)?)$`);
const FILTER = new RegExp(`^([a-zA-Z_]\\w*)\\s*(?::\\s*(.+))?$`, 's');
const TAG = /\{\{-?(.*?)-?\}\}/gs;

/** Reads `{{ group.field | filter: argument }}`. Only values and filters: a text has no loops and no conditions. */
export function templateParts(text: string): TemplateParts {
  const values: string[] = [];
  const filters: string[] = [];
  const filtered: { value: string; filter: string }[] = [];
  let broken: string | undefined;
  const outside = text.replaceAll(TAG, (tag, inner: string) => {
    const [value = '', ...rest] = splitAt(inner, '|');
    if (VALUE.test(value)) values.push(value);
    else if (!LITERAL.test(value)) broken ??= tag;
    const [first = ''] = rest;
    const [, firstName] = FILTER.exec(first) ?? [];
    if (firstName !== undefined && VALUE.test(value)) filtered.push({ value, filter: firstName });
    for (const filter of rest) {
      const [, name, given] = FILTER.exec(filter) ?? [];
      if (name === undefined) broken ??= tag;
      else filters.push(name);
      for (const argument of given === undefined ? [] : splitAt(given, ',')) {
        if (VALUE.test(argument)) values.push(argument);
        else if (!LITERAL.test(argument)) broken ??= tag;
      }
    }
    return '';
  });
  broken ??= /\{\{[^{]{0,20}|\{%.{0,20}|\}\}/s.exec(outside)?.[0];
  return { values, filters, filtered, ...(broken !== undefined && { broken }) };
}

/** Parts between separators, but not inside quotation marks. */
const splitAt = (text: string, separator: string): string[] =>
  (text.match(new RegExp(`(?:${TEXT}|[^${separator}])+`, 'g')) ?? []).map((part) => part.trim());
