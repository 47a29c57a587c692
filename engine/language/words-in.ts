import type { Text } from './text.ts';

/** The words in one language; a text that is one string is the same in all. */
export function wordsIn(text: Text | undefined, language: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language as keyof typeof text] ?? Object.values(text)[0] ?? '';
}
