import type { judgedJson } from '#api/shapes/judgement.ts';

export type Judged = ReturnType<typeof judgedJson>;

const VERDICTS: readonly (readonly [Judged['verdict'], string])[] = [
  ['unaffected', 'are unaffected'],
  ['can-move', 'can move'],
  ['must-stay', 'must stay'],
];

/** How many references are named behind a reason. */
const NAMED = 5;

/** How many open cases are unaffected, can move or must stay; and for which reasons, each with the first of its cases. */
export function tellJudgedCases(cases: readonly Judged[], version: number): void {
  const counts = VERDICTS.map(([verdict, word]) => `${cases.filter((one) => one.verdict === verdict).length} ${word}`);
  console.log(`Open cases of version ${version}: ${counts.join(', ')}.`);
  const byReason = Map.groupBy(cases, ({ verdict, reason }) => `${verdict}: ${reason ?? 'it meets what has changed.'}`);
  for (const [reason, alike] of byReason) {
    const named = alike.slice(0, NAMED).map(({ reference }) => reference);
    const others = alike.length > NAMED ? ` and ${alike.length - NAMED} more` : '';
    console.log(`  ${reason}\n    ${named.join(', ')}${others}`);
  }
}
