import type { Telling } from './telling.ts';

/** What is true: a fact, and how it stands to what it is compared with: `Weekly hours: 9`, `less than 10`. */
export interface Statement {
  readonly fact: string;
  readonly relations: readonly string[];
}

/** Several statements; what is said of one fact stands together. */
export function together(statements: readonly Statement[]): readonly Statement[] {
  const byFact = new Map<string, readonly string[]>();
  for (const { fact, relations } of statements)
    byFact.set(fact, [...new Set([...(byFact.get(fact) ?? []), ...relations])]);
  return [...byFact].map(([fact, relations]) => ({ fact, relations }));
}

/** `Weekly hours: 9, less than 10; Model: “Half time”`. */
export const inOneSentence = (statements: readonly Statement[], telling: Telling): string =>
  statements.map(({ fact, relations }) => [fact, ...relations].join(', ')).join(between(telling));

/** Between statements stands a semicolon, set as the language sets colons. */
export const between = ({ words }: Pick<Telling, 'words'>): string => words.colon.replace(':', ';');

/** A label and what stands there, as on a form: a question is followed by its answer. */
export const labelled = (label: string, value: string, { words }: Pick<Telling, 'words'>): string =>
  /\?\s*$/u.test(label) ? `${label} ${value}` : `${label}${words.colon}${value}`;
