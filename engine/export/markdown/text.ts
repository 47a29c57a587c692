/** Text as Markdown shows it, word for word: what would be a mark is escaped, lines become one. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${plain(text)}`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A table; its cells are text already. */
export const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
