import { describe, expect, it } from 'vitest';
import { languages } from '#engine/language/text.ts';
import { words } from './words-of.ts';

/** Every sentence of a language by its place; sentences that take words are given some. */
function sentencesOf(part: unknown, at = ''): [string, string][] {
  if (typeof part === 'string') return [[at, part]];
  if (typeof part === 'function') return [[at, String((part as (...given: string[]) => string)('A', 'B', 'C'))]];
  return Object.entries(part as object).flatMap(([name, inner]) => sentencesOf(inner, `${at}/${name}`));
}

describe.each(languages)('the words in %s', (language) => {
  const sentences = sentencesOf(words[language]);

  it('are all there', () => {
    for (const [at, sentence] of sentences) {
      expect(sentence.trim(), at).not.toBe('');
      expect(sentence, at).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('use the marks of print', () => {
    for (const [at, sentence] of sentences) expect(sentence, at).not.toMatch(/['"]|\.\.\./);
  });
});

describe('the words of two languages', () => {
  it('differ, but for words that both have', () => {
    const en = new Map(sentencesOf(words.en));
    for (const language of ['fr', 'de', 'lb'] as const) {
      const own = sentencesOf(words[language]);
      const same = own.filter(([at, sentence]) => en.get(at) === sentence);
      expect(same.length / own.length, same.join('; ')).toBeLessThan(0.12);
    }
  });

  it('in French, keep signs of two parts with the word before them', () => {
    for (const [at, sentence] of sentencesOf(words.fr))
      expect(sentence, at).not.toMatch(/(?:^|[^\u00a0\u202f])[:;!?»](?:\s|$)/);
  });
});
