/** What the window of an envelope shows below the name. */
export const MOST_LINES = 5;
export const LONGEST_LINE = 45;

/** A postal address as it is printed, two lines or more; null for none, undefined for what fits no envelope. */
export function addressFrom(written: string): string | null | undefined {
  const lines = written
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll(/[\s\p{C}]+/gu, ' ').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return null;
  const fits =
    lines.length >= 2 && lines.length <= MOST_LINES && lines.every((line) => [...line].length <= LONGEST_LINE);
  return fits ? lines.join('\n') : undefined;
}
