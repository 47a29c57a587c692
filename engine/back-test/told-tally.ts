import type { Tally } from './tally.ts';
import { type ToldCount, toldOf, toldParts } from './told-counts.ts';

/** The same with other numbers of cases. */
type Told<What> = What extends { readonly cases: number } ? Omit<What, 'cases'> & { readonly cases: ToldCount } : What;
type Listed = 'decisions' | 'verdicts' | 'values' | 'unfit' | 'strayed';
type Because<What> = What extends { readonly because: readonly (infer One)[] }
  ? Omit<Told<What>, 'because'> & { readonly because: readonly Told<One>[] }
  : Told<What>;

/** A tally as it leaves the house: nobody can be singled out by a number in it. */
export type ToldTally = { readonly cases: { readonly [Of in keyof Tally['cases']]: ToldCount } } & {
  readonly [List in Listed]: readonly Because<Tally[List][number]>[];
};

export function toldTally({ cases, decisions, verdicts, values, unfit, strayed }: Tally): ToldTally {
  const { looked: _sum, ...parts } = cases;
  const [decided, otherWays] = [decisions, strayed].map((groups) => toldParts(groups.map((group) => group.cases)));
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const veiled = { otherwise: isVeiled(decided?.whole), strayed: isVeiled(otherWays?.whole) };
  const all = toldParts(
    names.map((name) => parts[name]),
    names.map((name) => name in veiled && veiled[name as keyof typeof veiled]),
  );
  const told = Object.fromEntries(names.map((name, i) => [name, all.parts[i] ?? 0])) as Omit<
    ToldTally['cases'],
    'looked'
  >;
  return {
    cases: { looked: all.whole, ...told },
    decisions: decisions.map((one, i) => ({
      ...one,
      cases: decided?.parts[i] ?? 0,
      because: of(one.because, one.cases, decided?.parts[i]),
    })),
    verdicts: of(verdicts, cases.alike, told.alike),
    values: of(values, cases.alike + cases.otherwise, told.alike, told.otherwise),
    unfit: of(unfit, cases.unfit, told.unfit),
    strayed: strayed.map((one, i) => ({
      ...one,
      cases: otherWays?.parts[i] ?? 0,
      because: of(one.because, one.cases, otherWays?.parts[i]),
    })),
  };
}

const isVeiled = (whole: ToldCount | undefined): boolean => typeof whole === 'object' && 'atLeast' in whole;

/** Numbers among so many, of which so much is told. */
const of = <One extends { readonly cases: number }>(
  all: readonly One[],
  whole: number,
  ...told: readonly (ToldCount | undefined)[]
) =>
  all.map((one) => ({
    ...one,
    cases: toldOf(
      one.cases,
      whole,
      told.every((count) => typeof count === 'number'),
    ),
  }));
