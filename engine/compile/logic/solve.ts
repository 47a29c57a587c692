import type { Json } from '../../kernel/json.ts';
import { type Domain, valueOf } from './domain.ts';
import type { Atom, Formula } from './formula.ts';
import { type Inequality, valuesFor } from './inequalities.ts';
import { combined, type Unknowns } from './linear.ts';
import { ratio, ZERO } from './ratio.ts';

/** A case that makes a formula true: a value for each unknown in it. */
export type Example = ReadonlyMap<string, { readonly domain: Domain; readonly value: Json }>;

/** There is none; there is one; there is one, though which is not known; or it would take too long to say. */
export type Solution =
  | { readonly found: 'none' | 'some' | 'undecided' }
  | { readonly found: 'example'; readonly example: Example };

/** How much is tried for one question before it is said to be undecided. */
const BUDGET = 4_000;
/** So many numbers that are related to each other weigh as much as one more thing tried. */
const RELATED = 8;

/** What may still be tried, for all the questions about a definition together. */
export interface Effort {
  left: number;
}
/** Fifty times what the questions of a procedure of a thousand steps take. */
export const effort = (): Effort => ({ left: 100_000 });

/** What has been assumed on the way to an answer. */
interface Assumed {
  readonly flags: ReadonlyMap<string, boolean>;
  readonly options: ReadonlyMap<string, { readonly is?: string; readonly not: readonly string[] }>;
  readonly sums: readonly Inequality[];
}

/** Looks for a case in which a formula holds. */
export function solve(formula: Formula, unknowns: Unknowns, effort: Effort): Solution {
  const budget = Math.min(BUDGET, effort.left);
  const search = { left: budget, open: false, unknowns };
  const example = tryAll([formula], { flags: new Map(), options: new Map(), sums: [] }, search);
  effort.left -= budget - Math.max(search.left, 0);
  if (example) return { found: 'example', example };
  if (search.left < 0) return { found: 'undecided' };
  return { found: search.open ? 'some' : 'none' };
}

interface Search {
  left: number;
  /** Something could not be ruled out, though no values were found for it. */
  open: boolean;
  readonly unknowns: Unknowns;
}

function tryAll(goals: readonly Formula[], assumed: Assumed, search: Search): Example | undefined {
  if (--search.left < 0) return undefined;
  const [goal, ...rest] = goals;
  if (!goal) return exampleOf(assumed, search);
  switch (goal.is) {
    case 'so':
      return tryAll(rest, assumed, search);
    case 'not so':
      return undefined;
    case 'and':
      // what leaves no choice comes first: it rules out the most
      return tryAll(
        [...goal.of, ...rest].toSorted((a, b) => Number(a.is === 'or') - Number(b.is === 'or')),
        assumed,
        search,
      );
    case 'or':
      for (const one of goal.of) {
        const example = tryAll([one, ...rest], assumed, search);
        if (example || search.left < 0) return example;
      }
      return undefined;
    case 'atom': {
      if (goal.atom.about === 'sum') search.left -= Math.floor(assumed.sums.length / RELATED);
      const next = assume(goal.atom, goal.holds, assumed, search.unknowns);
      return next && tryAll(rest, next, search);
    }
  }
}

/** What is assumed together with one thing more; undefined where they contradict each other. */
function assume(atom: Atom, holds: boolean, assumed: Assumed, unknowns: Unknowns): Assumed | undefined {
  if (atom.about === 'flag') {
    const before = assumed.flags.get(atom.name);
    if (before !== undefined) return before === holds ? assumed : undefined;
    return { ...assumed, flags: new Map(assumed.flags).set(atom.name, holds) };
  }
  if (atom.about === 'option') {
    const { is, not } = assumed.options.get(atom.name) ?? { not: [] };
    if (holds && ((is !== undefined && is !== atom.value) || not.includes(atom.value))) return undefined;
    if (!holds && is === atom.value) return undefined;
    const now = holds ? { is: atom.value, not } : { ...(is !== undefined && { is }), not: [...not, atom.value] };
    const all = unknowns.get(atom.name)?.options;
    if (all && (holds ? !all.includes(atom.value) : is === undefined && all.every((one) => now.not.includes(one))))
      return undefined;
    return { ...assumed, options: new Map(assumed.options).set(atom.name, now) };
  }
  const { sum, strictly } = atom;
  const turned = { sum: combined({ of: new Map(), constant: ZERO }, sum, ratio(-1n)), strictly: !strictly };
  const next = { ...assumed, sums: [...assumed.sums, holds ? { sum, strictly } : turned] };
  return valuesFor(next.sums, unknowns) === 'no' ? undefined : next;
}

function exampleOf({ flags, options, sums }: Assumed, search: Search): Example | undefined {
  const { unknowns } = search;
  const numbers = valuesFor(sums, unknowns);
  if (numbers === 'no') return undefined;
  if (numbers === 'undecided') {
    search.open = true;
    return undefined;
  }
  const example = new Map<string, { domain: Domain; value: Json }>();
  const put = (name: string, value: (domain: Domain) => Json): void => {
    const domain = unknowns.get(name);
    if (domain) example.set(name, { domain, value: value(domain) });
  };
  for (const [name, number] of numbers) put(name, (domain) => valueOf(number, domain));
  for (const [name, so] of flags) put(name, () => so);
  for (const [name, { is, not }] of options)
    put(name, ({ options: all }) => is ?? all?.find((one) => !not.includes(one)) ?? '…');
  return example;
}
