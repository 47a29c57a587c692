import { sampleLetter } from '#pdf/support/sample-letter.ts';

/** A letter of two pages; with a name of its own for each turn, as nobody writes the same letter twice. */
export const twoPages = (turn = 0) => {
  const { blocks, ...letter } = sampleLetter();
  const kept = blocks.filter(({ type }) => type !== 'field' && type !== 'section' && type !== 'facts');
  const greeting = { type: 'paragraph' as const, text: `Madame ${String.fromCodePoint(0x41 + (turn % 26))}-${turn},` };
  return { ...letter, blocks: [...kept.slice(0, 1), greeting, ...kept.slice(1)] };
};
