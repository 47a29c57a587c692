import type { Language } from '../../language/text.ts';
import { wordsOf } from '../words/words.ts';

/** Text as Markdown shows it, word for word: what would be a mark is escaped, lines become one, spaces that hold together stay. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]|#]|<(?=\S)|(?<=\S)>|&(?=[#\w])/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+=>])/, '\\$1');

/** A name in bold, and what it is, as the language puts them side by side. */
export const named = (name: string, value: string, language: Language): string =>
  `**${plain(name)}**${wordsOf(language).colon} ${value}`;

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${plain(text)}`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A table; its cells are text already. */
export const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
