/** A text of a definition by itself: for each value of a case that it would be filled with, an ellipsis. */
export const withoutValues = (words: string): string => words.replaceAll(/\{\{.*?\}\}/gs, '…');
