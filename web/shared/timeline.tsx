import type { Version } from '#api/procedures/procedures.ts';
import type { SeenAs } from '#api/use-cases/case-sight.ts';
import type { Entry } from '#engine/kernel/effect.ts';
import { heldBy, pathOf } from '#engine/kernel/state.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import { toldInNamesOfNow } from '#engine/migrate/renaming.ts';
import type { TimelineLine } from '#store/cases/timeline-of.ts';
import type { Reply } from '#store/replies/reply.ts';
import { outcomeName, roleName, stepName } from './case-words.tsx';
import { isoOf, sayDay, sayInstant } from './dates.ts';
import type { Screen } from './screen.ts';

interface Telling {
  readonly screen: Screen;
  readonly version: Version;
  readonly seenAs: SeenAs;
  readonly names: ReadonlyMap<string, string>;
}

type Tell<What extends Entry['what']> = (entry: Extract<Entry, { what: What }>, telling: Telling) => string | undefined;

const step = (visit: string, { version, screen }: Telling): string => stepName(version, pathOf(visit), screen);
const day = (said: string | undefined, { screen }: Telling): string =>
  said === undefined ? '–' : sayDay(said, screen.language);

function tellLeft({ visit, outcome }: { readonly visit: string; readonly outcome: string }, telling: Telling) {
  const { version, screen } = telling;
  const path = pathOf(visit);
  if (version.step(path)?.step.title === undefined) return undefined;
  const name = outcome === '' ? '' : outcomeName(version, path, outcome, screen);
  return screen.words.timeline.left(step(visit, telling), name);
}

/** What each kind of entry says; undefined for what only the engine needs to know. Forget a kind and it does not compile. */
const sentences: { readonly [What in Entry['what']]: Tell<What> } = {
  entered: ({ visit }, telling) => {
    const found = telling.version.step(pathOf(visit));
    const located = found?.step;
    if (located?.milestone !== undefined && telling.seenAs === 'applicant')
      return wordsIn(located.milestone, telling.screen.language);
    if (located?.title !== undefined)
      return found?.kind.waits ? telling.screen.words.timeline.entered(step(visit, telling)) : undefined;
    return located?.milestone === undefined ? undefined : wordsIn(located.milestone, telling.screen.language);
  },
  released: () => undefined,
  left: tellLeft,
  // Left while something of it is still under way.
  passed: tellLeft,
  'message-heard': ({ name }, { screen, version }) => {
    const event = version.procedure.events?.[name];
    return event && screen.words.timeline.heard(wordsIn(event.title, screen.language) || name);
  },
  'message-kept': () => undefined,
  'message-lost': () => undefined,
  'event-ignored': () => undefined,
  claimed: ({ task, assignee }, telling) => {
    const { timeline } = telling.screen.words;
    const what = step(heldBy(task).visit, telling);
    return assignee === null
      ? timeline.unclaimed(what)
      : timeline.claimed(what, telling.names.get(assignee) ?? assignee);
  },
  approved: ({ task, outcome }, telling) => {
    const { visit } = heldBy(task);
    const { version, screen } = telling;
    return screen.words.timeline.approved(step(visit, telling), outcomeName(version, pathOf(visit), outcome, screen));
  },
  reminded: ({ visit, role }, telling) =>
    telling.screen.words.timeline.reminded(step(visit, telling), roleName(telling.version, role, telling.screen)),
  escalated: ({ visit, role }, telling) =>
    telling.screen.words.timeline.escalated(step(visit, telling), roleName(telling.version, role, telling.screen)),
  'clock-started': ({ clock, lastDay }, telling) => {
    const { timeline } = telling.screen.words;
    const isOfDecision = telling.version.plan.clocks[clock]?.stops === undefined;
    return (isOfDecision ? timeline.clockStarted : timeline.otherClockStarted)(day(lastDay, telling));
  },
  'clock-extended': ({ lastDay }, telling) => telling.screen.words.timeline.clockExtended(day(lastDay, telling)),
  'clock-paused': (_, { screen }) => screen.words.timeline.clockPaused,
  'clock-resumed': ({ lastDay }, telling) => telling.screen.words.timeline.clockResumed(day(lastDay, telling)),
  'clock-expired': ({ lastDay, effect }, telling) => {
    const { timeline } = telling.screen.words;
    const ended = timeline.clockExpired(day(lastDay, telling));
    return effect === undefined ? ended : `${ended}. ${timeline.silence[effect]}`;
  },
  decided: ({ outcome }, { screen: { words } }) => words.timeline.decided[outcome] ?? words.timeline.decidedOther,
  incident: ({ activity }, telling) => telling.screen.words.timeline.incident(step(heldBy(activity).visit, telling)),
  repaired: ({ how }, { screen: { words } }) => words.timeline.repaired(words.incidents.how[how] ?? how),
  halted: (_, { screen }) => screen.words.timeline.halted,
  moved: ({ from, to, why }, { screen }) => screen.words.timeline.moved(from, to, why),
  ended: ({ outcome }, { screen: { words } }) => {
    const status = Object.hasOwn(words.status, outcome)
      ? words.status[outcome as keyof typeof words.status]
      : undefined;
    return words.timeline.ended(status?.name ?? outcome);
  },
};

/** What somebody did, as opposed to what followed from it. */
const ACTS: ReadonlySet<Entry['what']> = new Set(['left', 'passed', 'approved', 'message-heard', 'repaired']);

const tell = (entry: Entry, telling: Telling): string | undefined =>
  (sentences[entry.what] as (entry: Entry, telling: Telling) => string | undefined)(entry, telling);

interface TimelineProps extends Telling {
  readonly lines: readonly TimelineLine[];
  /** Told among what happened. */
  readonly replies: readonly Reply[];
}

/** The newest first; what happened at once stays as it was recorded. */
const inOrder = <Told extends { readonly at: number }>(told: readonly Told[]): Told[] =>
  told.toSorted((a, b) => a.at - b.at).toReversed();

/** What has happened, the newest first. */
export function Timeline({ lines: recorded, replies, ...telling }: TimelineProps) {
  const lines = toldInNamesOfNow(recorded);
  const { screen, version, names } = telling;
  const { zone } = version.plan.calendar;
  const visits = (what: 'passed' | 'decided') =>
    new Set(lines.flatMap(({ entry }) => (entry.what === what ? [entry.visit] : [])));
  const [passed, decided] = [visits('passed'), visits('decided')];
  const isRepeated = (entry: Entry) =>
    (entry.what === 'left' && (passed.has(entry.visit) || decided.has(entry.visit))) ||
    (entry.what === 'passed' && decided.has(entry.visit));
  const told = lines.flatMap((line) => {
    if (isRepeated(line.entry)) return [];
    const sentence = tell(line.entry, telling);
    if (sentence === undefined) return [];
    const { at, actor, entry } = line;
    const by = actor !== null && ACTS.has(entry.what) ? actor : undefined;
    return [{ at, sentence, by, reasons: 'reasons' in entry ? entry.reasons : undefined }];
  });
  const answered = replies.map(({ receivedAt: at }) => ({
    at,
    sentence: screen.words.timeline.reply,
    by: undefined,
    reasons: undefined,
  }));
  return (
    <ol class="history" reversed>
      {inOrder([...told, ...answered]).map(({ at, sentence, by, reasons }) => (
        <li>
          <p>{sentence}</p>
          {reasons ? <p class="lines">{screen.words.timeline.reasons(reasons)}</p> : null}
          <p class="quiet">
            <time datetime={isoOf(at)}>{sayInstant(at, screen.language, zone)}</time>
            {by === undefined ? '' : `, ${names.get(by) ?? version.procedure.partners?.[by]?.name ?? by}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
