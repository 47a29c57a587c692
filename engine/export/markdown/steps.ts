import type { LocatedScope, LocatedStep } from '../../compile/located.ts';
import { describe } from '../describe.ts';
import { drawnAs } from '../diagram/kinds.ts';
import { drawnName } from '../drawn-name.ts';
import type { Exported } from '../format.ts';
import { roleName } from '../role-name.ts';
import { namedBy } from '../step-names.ts';
import { outcomeName, wayLabel } from '../way-label.ts';
import { beginningsIn, isTriggered, waysOf } from '../ways.ts';
import { bullets, heading, plain } from './text.ts';
import { headingsOf } from './words/words.ts';

/** Every step of every scope, in the order written: who, until when, and how it goes on. */
export const steps = (exported: Exported): string =>
  exported.scopes.flatMap((scope) => scope.steps.map((step) => stepInWords(step, scope, exported))).join('\n\n');

function stepInWords(located: LocatedStep, scope: LocatedScope, exported: Exported): string {
  const words = headingsOf(exported.language);
  const { who } = drawnAs(located.step);
  const around = scope.inside ? `${drawnName(scope.inside, exported)}: ` : '';
  const lines = [
    ...(who === undefined ? [] : [`**${words.who}**: ${plain(roleName(who, exported))}`]),
    ...describe(located, exported).map(plain),
    ...waysInWords(located, exported),
    ...(located.kind.place === 'end' ? [`${words.goesOn}: ${words.pathEnds}`] : []),
  ];
  return [heading(3, `${around}${drawnName(located, exported)}`), bullets(lines)].join('\n\n').trim();
}

function waysInWords(located: LocatedStep, exported: Exported): string[] {
  const words = headingsOf(exported.language);
  const ways = waysOf(located);
  return ways.map((way) => {
    const to = way.to ? `**${plain(drawnName(way.to, exported))}**` : words.pathEnds;
    const label = isTriggered(way) ? outcomeName(way, exported) : wayLabel(way, ways, exported);
    return label === '' ? `${words.goesOn}: ${to}` : `${plain(label)} → ${to}`;
  });
}

/** The handlers of every scope. */
export const anyTime = (exported: Exported): string =>
  bullets(
    exported.scopes.flatMap((scope) =>
      beginningsIn(scope).map(({ name, handler, first }) => {
        const title = exported.procedure.events?.[handler.message ?? '']?.title;
        const who = [handler.by ?? []].flat().map((role) => roleName(role, exported));
        const by = who.length === 0 ? '' : ` (${plain(who.join(', '))})`;
        return `${plain(namedBy(title, name, exported.language))}${by} → **${plain(drawnName(first, exported))}**`;
      }),
    ),
  );
