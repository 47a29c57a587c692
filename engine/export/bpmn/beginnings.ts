import type { LocatedScope, LocatedStep } from '../../compile/located.ts';
import type { HandlerDefinition } from '../../language/scope.ts';
import { wordsIn } from '../../language/words-in.ts';
import { LAW_CHANGED } from '../../steps/law-changed.ts';
import type { Duration } from '../../time/duration.ts';
import { drawnClock } from '../drawn-name.ts';
import type { Exported } from '../format.ts';
import { roleName } from '../role-name.ts';
import { fromId } from '../step-names.ts';
import { beginningsIn, stepIn } from '../ways.ts';
import { wordsOf } from '../words/words.ts';
import type { Trigger } from './events.ts';

/** What may begin in a scope at any time. */
export interface Beginning {
  readonly id: string;
  readonly title: string;
  readonly first: LocatedStep;
  /** Everything else in the scope ends first. */
  readonly interrupt: boolean;
  readonly trigger: Trigger;
  /** The first of the roles that may raise it. */
  readonly by: string;
  readonly documentation: readonly string[];
}

/** The procedure itself, nothing inside it and no part that it calls. */
export const isOutermost = ({ inside, part }: LocatedScope): boolean => inside === undefined && part === undefined;

/** The handlers of a scope and, in the outermost, the ends of legal time limits. */
export const beginningsOf = (scope: LocatedScope, exported: Exported): Beginning[] => [
  ...handlersOf(scope, exported),
  ...(isOutermost(scope) ? clockEndings(scope, exported) : []),
];

const handlersOf = (scope: LocatedScope, exported: Exported): Beginning[] =>
  beginningsIn(scope).map(({ name, first, handler }) => {
    const { by = [], interrupt } = handler;
    const { message, deadline } = triggerOf(handler, exported);
    const title = exported.procedure.events?.[message ?? '']?.title;
    const who = [by].flat().map((role) => roleName(role, exported));
    return {
      id: name.replaceAll('-', '_'),
      title: title === undefined ? fromId(name) : wordsIn(title, exported.language),
      first,
      interrupt,
      trigger: { message, deadline },
      by: [by].flat()[0] ?? '',
      documentation: who.length > 0 ? [wordsOf(exported.language).may(who.join(', '))] : [],
    };
  });

/** A clock is drawn as its limit; what only an engine of ours hears, as a message. */
function triggerOf(handler: HandlerDefinition, { procedure }: Exported): Trigger {
  const { message, deadline, clock, incident, lawChanged } = handler;
  const limit = clock === undefined ? undefined : procedure.clocks?.[clock]?.after;
  if (limit) return { deadline: { after: limit } };
  if (incident) return { message: 'incident' };
  return lawChanged === undefined ? { message, deadline } : { message: LAW_CHANGED };
}

/** What the ends of clocks begin beside the case. A model counts from the beginning and knows no pause. */
const clockEndings = (scope: LocatedScope, { procedure, language }: Exported): Beginning[] =>
  Object.entries(procedure.clocks ?? {}).flatMap(([name, { after, expired }]) => {
    const first = expired.to === undefined ? undefined : stepIn(scope, expired.to);
    if (!first) return [];
    const id = `clock__${name.replaceAll('-', '_')}`;
    return [
      {
        id,
        title: drawnClock(after as Duration, language),
        first,
        interrupt: false,
        trigger: { deadline: { after } },
        by: '',
        documentation: [],
      },
    ];
  });
