import type { ChangedValue, ChangedVerdict } from './differences.ts';
import type { Unfit } from './refile.ts';
import type { Tried } from './try-case.ts';

interface Counted {
  readonly cases: number;
}

/** What a draft would have made of closed cases, counted: no case, no person and nothing that was entered is in it. */
export interface Tally {
  /** Of all that were looked at: decided alike, decided otherwise, and those of which neither can be said. */
  readonly cases: {
    readonly looked: number;
    readonly alike: number;
    readonly otherwise: number;
    readonly unfit: number;
    readonly strayed: number;
    readonly notComparable: number;
  };
  /** Decisions that would differ, the most frequent first, each with the verdicts that changed in those cases. */
  readonly decisions: readonly (Counted & {
    readonly before: string;
    readonly after: string;
    readonly because: readonly (ChangedVerdict & Counted)[];
  })[];
  /** Verdicts that would differ though the decision would not. */
  readonly verdicts: readonly (ChangedVerdict & Counted)[];
  /** Values that would come out otherwise, whatever the decision. */
  readonly values: readonly (ChangedValue & Counted)[];
  readonly unfit: readonly (Unfit & Counted)[];
  readonly strayed: readonly (Counted & {
    readonly step: string;
    readonly because: readonly (ChangedVerdict & Counted)[];
  })[];
}

export function tally(tried: readonly Tried[]): Tally {
  const of = <What extends Tried['what']>(what: What) =>
    tried.filter((one): one is Extract<Tried, { what: What }> => one.what === what);
  const [decided, unfit, strayed] = [of('decided'), of('unfit'), of('strayed')];
  const alike = decided.filter(({ before, after }) => before === after);
  const otherwise = decided.filter(({ before, after }) => before !== after);
  return {
    cases: {
      looked: tried.length,
      alike: alike.length,
      otherwise: otherwise.length,
      unfit: unfit.length,
      strayed: strayed.length,
      notComparable: of('not-comparable').length,
    },
    decisions: groupedBy(otherwise, ({ before, after }) => ({ before, after })).map(([group, members]) => ({
      ...group,
      cases: members.length,
      because: counted(members.flatMap(({ verdicts }) => verdicts)),
    })),
    verdicts: counted(alike.flatMap(({ verdicts }) => verdicts)),
    values: counted(decided.flatMap(({ values }) => values)),
    unfit: counted(unfit.flatMap((one) => distinct(one.unfit))),
    strayed: groupedBy(strayed, ({ step }) => ({ step })).map(([group, members]) => ({
      ...group,
      cases: members.length,
      because: counted(members.flatMap(({ verdicts }) => verdicts)),
    })),
  };
}

/** The members of each group, the largest group first. */
function groupedBy<One, Group extends object>(all: readonly One[], groupOf: (one: One) => Group): [Group, One[]][] {
  const groups = new Map<string, [Group, One[]]>();
  for (const one of all) {
    const group = groupOf(one);
    const key = JSON.stringify(group);
    const known = groups.get(key) ?? [group, []];
    known[1].push(one);
    groups.set(key, known);
  }
  return [...groups.values()].toSorted(([, a], [, b]) => b.length - a.length);
}

const counted = <One extends object>(all: readonly One[]): (One & Counted)[] =>
  groupedBy(all, (one) => one).map(([one, { length }]) => ({ ...one, cases: length }));

/** Two members of a household of whom the same is missing are one case. */
const distinct = (unfit: readonly Unfit[]): Unfit[] => groupedBy(unfit, (one) => one).map(([one]) => one);
