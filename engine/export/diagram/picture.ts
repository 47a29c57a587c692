import type { LocatedScope, LocatedStep } from '../../compile/located.ts';
import { wordsIn } from '../../language/words-in.ts';
import type { Duration } from '../../time/duration.ts';
import { drawnClock, drawnName } from '../drawn-name.ts';
import type { Exported } from '../format.ts';
import { roleName } from '../role-name.ts';
import { fromId } from '../step-names.ts';
import { wayLabel } from '../way-label.ts';
import { beginningsIn, isTriggered, stepIn, waysOf } from '../ways.ts';
import { drawnAs, type Look } from './kinds.ts';

export interface Box {
  readonly id: string;
  readonly look: Look | 'event';
  readonly name: string;
  readonly who?: string;
  /** What is inside a frame, side by side. */
  readonly inside: readonly { readonly id: string; readonly name?: string; readonly drawing: Drawing }[];
}

export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Taken by an event or a deadline. */
  readonly triggered: boolean;
}

/** A scope as it is drawn, before it is placed. */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** The steps of a scope and the ways between them; what may happen at any time is a box that nothing leads to. */
export function drawingOf(scope: LocatedScope, exported: Exported): Drawing {
  const beginnings = beginningsOf(scope, exported);
  return {
    boxes: [...scope.steps.map((step) => boxOf(step, exported)), ...beginnings.map(({ box }) => box)],
    arrows: [...scope.steps.flatMap((step) => arrowsOf(step, exported)), ...beginnings.map(({ arrow }) => arrow)],
  };
}

function boxOf(located: LocatedStep, exported: Exported): Box {
  const { look, who } = drawnAs(located.step);
  const scopes = Object.keys(located.kind.scopes?.(located.step) ?? {});
  const inside = scopes.flatMap((key) => {
    const scope = exported.scopes.find(({ path }) => path === `${located.path}/${key}`);
    if (!scope) return [];
    return [
      { id: scope.path, ...(scopes.length > 1 && { name: titleOf(scope, key) }), drawing: drawingOf(scope, exported) },
    ];
  });
  return {
    id: located.path,
    look,
    name: drawnName(located, exported),
    ...(who !== undefined && { who: roleName(who, exported) }),
    inside,
  };
}

/** A branch may have a title. */
const titleOf = ({ scope }: LocatedScope, key: string): string =>
  'title' in scope && typeof scope.title === 'string' ? scope.title : fromId(key);

function arrowsOf(located: LocatedStep, exported: Exported): Arrow[] {
  const ways = waysOf(located);
  return ways.flatMap((way, i) => {
    if (!way.to) return [];
    const among = isTriggered(way) ? [way, { ...way, outcome: '' }] : ways; // what happens to a step always has its name
    const label = wayLabel(way, among, exported);
    const id = `${located.path}>${i}`;
    return [{ id, from: located.path, to: way.to.path, label, triggered: isTriggered(way) }];
  });
}

/** Handlers and, in the procedure itself, the ends of legal time limits. */
function beginningsOf(scope: LocatedScope, { procedure, language }: Exported): { box: Box; arrow: Arrow }[] {
  const begin = (name: string, title: string, to: LocatedStep) => {
    const id = `${scope.path}!${name}`;
    const box: Box = { id, look: 'event', name: title, inside: [] };
    return { box, arrow: { id: `${id}>`, from: id, to: to.path, label: '', triggered: true } };
  };
  const handlers = beginningsIn(scope).map(({ name, handler, first }) => {
    const title = procedure.events?.[handler.message ?? '']?.title;
    return begin(name, title === undefined ? fromId(name) : wordsIn(title, language), first);
  });
  if (scope.inside || scope.part !== undefined) return handlers;
  const clocks = Object.entries(procedure.clocks ?? {}).flatMap(([name, { after, expired }]) => {
    const first = expired.to === undefined ? undefined : stepIn(scope, expired.to);
    return first ? [begin(`clock-${name}`, drawnClock(after as Duration, language), first)] : [];
  });
  return [...handlers, ...clocks];
}
