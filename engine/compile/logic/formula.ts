import type { Linear } from './linear.ts';

/** One thing that may be so or not. */
export type Atom =
  /** Nobody looks into it: it may be either. */
  | { readonly about: 'flag'; readonly name: string }
  /** An unknown is one of several options. */
  | { readonly about: 'option'; readonly name: string; readonly value: string }
  /** A sum is less than zero, or not more. */
  | { readonly about: 'sum'; readonly sum: Linear; readonly strictly: boolean };

/** What may be so or not, of such things. */
export type Formula =
  | { readonly is: 'so' | 'not so' }
  | { readonly is: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly is: 'atom'; readonly atom: Atom; readonly holds: boolean };

export const SO: Formula = { is: 'so' };
export const NOT_SO: Formula = { is: 'not so' };

export const atom = (one: Atom, holds = true): Formula => ({ is: 'atom', atom: one, holds });

export function and(...of: readonly Formula[]): Formula {
  const open = of.filter(({ is }) => is !== 'so');
  if (open.some(({ is }) => is === 'not so')) return NOT_SO;
  return open.length === 1 && open[0] ? open[0] : open.length === 0 ? SO : { is: 'and', of: open };
}

export function or(...of: readonly Formula[]): Formula {
  const open = of.filter(({ is }) => is !== 'not so');
  if (open.some(({ is }) => is === 'so')) return SO;
  return open.length === 1 && open[0] ? open[0] : open.length === 0 ? NOT_SO : { is: 'or', of: open };
}

export function not(formula: Formula): Formula {
  switch (formula.is) {
    case 'so':
      return NOT_SO;
    case 'not so':
      return SO;
    case 'and':
      return or(...formula.of.map(not));
    case 'or':
      return and(...formula.of.map(not));
    case 'atom':
      return { ...formula, holds: !formula.holds };
  }
}
