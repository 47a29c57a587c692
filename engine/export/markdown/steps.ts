import type { LocatedScope, LocatedStep } from '../../compile/located.ts';
import { wordsIn } from '../../language/words-in.ts';
import { describe } from '../describe.ts';
import { drawnAs } from '../diagram/kinds.ts';
import { drawnName } from '../drawn-name.ts';
import { blanksInWords } from '../expression/in-words.ts';
import type { Exported } from '../format.ts';
import { roleName } from '../role-name.ts';
import { namedBy } from '../step-names.ts';
import { outcomeName, wayLabel } from '../way-label.ts';
import { beginningsIn, isTriggered, waysOf } from '../ways.ts';
import { wordsOf } from '../words/words.ts';
import { bullets, heading, named, plain } from './text.ts';
import { headingsOf } from './words/words.ts';

const goesOn = ({ kind }: LocatedStep): boolean => kind.place !== 'end';

/** Every step of every scope but the ends, in the order written: who, until when, and how it goes on. */
export const steps = (exported: Exported): string =>
  exported.scopes
    .flatMap((scope) => scope.steps.filter(goesOn).map((step) => stepInWords(step, scope, exported)))
    .join('\n\n');

/** The ends of the case, each with its result where its name does not say it. */
export const ends = (exported: Exported): string => {
  const { results } = wordsOf(exported.language);
  const lines = exported.scopes.flatMap(({ steps }) =>
    steps
      .filter((step) => !goesOn(step))
      .map((located) => {
        const name = drawnName(located, exported);
        const result = 'result' in located.step ? (results[String(located.step.result)] ?? name) : name;
        return result === name ? `**${plain(name)}**` : named(name, plain(result), exported.language);
      }),
  );
  return bullets([...new Set(lines)]);
};

function stepInWords(located: LocatedStep, scope: LocatedScope, exported: Exported): string {
  const around = scope.inside ? `${drawnName(scope.inside, exported)}${wordsOf(exported.language).colon} ` : '';
  const lines = [
    ...whoOf(located, exported),
    ...letterOf(located, exported),
    ...describe(located, exported).map(plain),
    ...waysInWords(located, exported),
  ];
  return [heading(3, `${around}${drawnName(located, exported)}`), bullets(lines)].join('\n\n').trim();
}

/** Whoever works on a step; of a message, whoever gets it. */
function whoOf({ step }: LocatedStep, exported: Exported): string[] {
  const words = headingsOf(exported.language);
  const tells = step.kind === 'notify';
  const who = drawnAs(step).who ?? (tells ? 'applicant' : undefined);
  return who === undefined
    ? []
    : [named(tells ? words.addressee : words.who, plain(roleName(who, exported)), exported.language)];
}

/** The letter that a step issues, by its subject. */
function letterOf({ step }: LocatedStep, exported: Exported): string[] {
  const letter = 'letter' in step ? exported.procedure.letters?.[String(step.letter)] : undefined;
  if (letter === undefined) return [];
  const subject = blanksInWords(wordsIn(letter.subject, exported.language), exported);
  return [named(headingsOf(exported.language).letter, plain(subject), exported.language)];
}

/** How it goes on; nothing of a way that only ends. */
function waysInWords(located: LocatedStep, exported: Exported): string[] {
  const words = headingsOf(exported.language);
  const ways = waysOf(located);
  return ways.flatMap((way) => {
    const to = way.to ? `**${plain(drawnName(way.to, exported))}**` : words.pathEnds;
    const label = isTriggered(way) ? outcomeName(way, exported) : wayLabel(way, ways, exported);
    if (label !== '') return `${plain(label)} → ${to}`;
    return way.to ? `${words.goesOn}${wordsOf(exported.language).colon} ${to}` : [];
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
