import type { LocatedScope, LocatedStep } from '../../compile/located.ts';
import { drawnName } from '../drawn-name.ts';
import type { Exported } from '../format.ts';

import type { Flow } from './flow.ts';

/** How an `end` ends its scope: alone, with all that runs beside it, or from within what runs beside it. */
export type Ending = { readonly how: 'plain' | 'terminate' } | { readonly how: 'error'; readonly scope: string };

/** Where something is drawn. What handlers lead to is drawn inside them, so one step may be drawn several times. */
export interface Drawing {
  readonly exported: Exported;
  readonly prefix: string;
  readonly ending: Ending;
  /** The parts around that are called: one that calls itself is not drawn inside itself. */
  readonly parts: readonly string[];
  /** A scope inside a step, or a part that it calls, drawn. */
  scope(path: string, prefix: string): Flow;
}

/** A step as its kind draws it. */
export interface Here<Config> {
  readonly step: Config;
  readonly located: LocatedStep;
  readonly id: string;
  readonly name: string;
  readonly drawing: Drawing;
  /** The flow of a scope inside this step. */
  inside(name: string): Flow;
}

/** An id that is unique in the document: path and place, as XML and expressions accept it. */
export const idOf = (path: string, prefix: string): string =>
  prefix + path.split('/').slice(1).join('__').replaceAll('-', '_');

export function hereOf(located: LocatedStep, drawing: Drawing): Here<never> {
  const { prefix, exported } = drawing;
  return {
    step: located.step as never,
    located,
    id: idOf(located.path, prefix),
    name: drawnName(located, exported),
    drawing,
    inside: (name) => drawing.scope(`${located.path}/${name}`, prefix),
  };
}

/** The id of what belongs to a scope as a whole. */
export const scopeId = ({ path }: LocatedScope, prefix: string): string => idOf(path, prefix) || `${prefix}procedure`;
