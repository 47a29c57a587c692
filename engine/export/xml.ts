/** An element of an XML document; children without a place are left out. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (Element | string)[];
}

export const element = (
  tag: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Element | string | undefined)[]
): Element => ({ tag, attributes, children: children.filter((child) => child !== undefined) });

/** An XML document, indented; text stands in its element as it is. */
export const printXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`;

function print({ tag, attributes, children }: Element, indent: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const opening = `${indent}<${tag}${given.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('')}`;
  if (children.length === 0) return `${opening}/>\n`;
  if (children.every((child) => typeof child === 'string'))
    return `${opening}>${children.map(escapeXml).join('')}</${tag}>\n`;
  const inside = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escapeXml(child)}\n` : print(child, `${indent}  `),
  );
  return `${opening}>\n${inside.join('')}${indent}</${tag}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML 1.0 has no way to write the other control characters, nor lone surrogates.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replaceAll(UNWRITABLE, '\u{FFFD}').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
