import { inCanonicalOrder } from './canonical-order.ts';

const WIDTH = 120;
const INDENT = '  ';

/**
 * A definition as a file: fields in the order of the language, what fits on a line of 120 characters on one line, a line
 * break at the end. Writing what it reads back changes nothing.
 */
export const writtenDefinition = (definition: unknown): string => writtenJson(inCanonicalOrder(definition));

/** Any JSON as a file in that layout, its keys in the order in which they stand. */
export const writtenJson = (value: unknown): string => `${written(value, '', 0)}\n`;

/** `used` are the characters that stand on the line already, and the comma that may follow. */
function written(value: unknown, indent: string, used: number): string {
  const inOneLine = onOneLine(value, WIDTH - indent.length - used);
  if (inOneLine !== undefined && (indent !== '' || typeof value !== 'object')) return inOneLine;
  const deeper = indent + INDENT;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((element) => deeper + written(element, deeper, 1))
    : Object.entries(value as object).map(([key, own]) => {
        const name = `${JSON.stringify(key)}: `;
        return deeper + name + written(own, deeper, name.length + 1);
      });
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** Undefined as soon as it is clear that it has no room. */
function onOneLine(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const parts: string[] = [];
  let left = room - open.length - close.length;
  for (const [key, own] of Object.entries(value)) {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    const part = onOneLine(own, left - name.length);
    if (part === undefined) return undefined;
    left -= name.length + part.length + (parts.length > 0 ? 2 : 0);
    if (left < 0) return undefined;
    parts.push(name + part);
  }
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}';
  return open + parts.join(', ') + close;
}
