import type { Finding } from '#engine/compile/finding.ts';

/** A file as its author sees it. */
export interface Shown {
  readonly file: string;
  readonly text: string;
}

/** Where it is: `parking.json:12:8`, as editors and terminals read it. */
export const placeIn = (file: string, { line, column }: Pick<Finding, 'line' | 'column'>): string =>
  line === undefined ? file : `${file}:${line}:${column}`;

/** Of a long line so much is shown before the place, and so much in all. */
const BEFORE = 60;
const WIDTH = 110;

/** The line on which it stands, and below it a mark under the place; nothing where no line is known. */
export function shownLine(text: string, { line, column = 1 }: Pick<Finding, 'line' | 'column'>): readonly string[] {
  if (line === undefined) return [];
  const whole = lineOf(text, line);
  const from = column > WIDTH - 10 ? column - 1 - BEFORE : 0;
  const cut = whole.slice(from, from + WIDTH).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  const [open, close] = [from > 0 ? '…' : '', whole.length > from + WIDTH ? '…' : ''];
  const margin = `${line} | `;
  return [`${margin}${open}${cut}${close}`, `${' '.repeat(margin.length + open.length + column - 1 - from)}^`];
}

function lineOf(text: string, line: number): string {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** On the way to something else: all that keeps a definition from being used, a line each. */
export function tellFindings({ file, text }: Shown, findings: readonly Finding[]): void {
  for (const finding of findings) {
    console.error(`${placeIn(file, finding)} ${finding.pointer || '/'}: ${finding.message} ${finding.hint}`);
    for (const line of shownLine(text, finding)) console.error(`  ${line}`);
  }
}
