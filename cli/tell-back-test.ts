import type { BackTestTold } from '#api/shapes/back-test.ts';

type Count = BackTestTold['cases']['looked'];

/** Prints what a draft would have made of closed cases. */
export function tellBackTest({
  procedure,
  version,
  cases,
  decisions,
  verdicts,
  values,
  unfit,
  strayed,
}: BackTestTold): void {
  console.log(`${counted(cases.looked)} closed cases of ${procedure}, played on the draft of version ${version}`);
  line(cases.alike, 'are decided alike');
  line(cases.otherwise, 'are decided otherwise');
  line(cases.unfit, 'would not have been taken as they were filed');
  line(cases.strayed, 'go another way, on which people are asked something else');
  line(cases.notComparable, 'cannot be compared: played on their own version, they do not end as they did');
  for (const { before, after, cases: count, because } of decisions) {
    console.log(`\n${before} → ${after}: ${counted(count)}`);
    tellVerdicts(because);
  }
  for (const { step, cases: count, because } of strayed) {
    console.log(`\nAnother way at ${step}: ${counted(count)}`);
    tellVerdicts(because);
  }
  if (verdicts.length > 0) console.log('\nJudged otherwise, decided alike:');
  tellVerdicts(verdicts);
  if (values.length > 0) console.log('\nComputed otherwise:');
  for (const { place, how, cases: count } of values) console.log(`  ${place} ${how}: ${counted(count)}`);
  if (unfit.length > 0) console.log('\nNot taken as filed:');
  for (const { place, code, cases: count } of unfit) console.log(`  ${place} ${code}: ${counted(count)}`);
}

const line = (count: Count, what: string): void => {
  if (count !== 0) console.log(`  ${counted(count).padStart(12)} ${what}`);
};

const counted = (count: Count): string => {
  if (typeof count === 'number') return String(count);
  return 'fewerThan' in count ? `fewer than ${count.fewerThan}` : `at least ${count.atLeast}`;
};

function tellVerdicts(changed: BackTestTold['verdicts']): void {
  for (const { text, law, before, after, cases } of changed)
    console.log(`  ${text}${law === null ? '' : ` (${law})`}: ${before} → ${after}: ${counted(cases)}`);
}
