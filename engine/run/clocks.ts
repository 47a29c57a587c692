import type { ClockRule, Exit } from '../kernel/plan.ts';
import type { RunningClock } from '../kernel/state.ts';
import { addToDay } from '../time/civil-day.ts';
import { clockLastDay } from '../time/clock.ts';
import type { Duration } from '../time/duration.ts';
import { reminderDay } from '../time/reminder-day.ts';
import { dayOf, endOfDay, startOfDay } from '../time/zone.ts';
import type { Draft } from './draft.ts';

const CLOCK = '!clock/';

export const isClock = (key: string): boolean => key.startsWith(CLOCK);
const outermost = (draft: Draft): string => `${draft.plan.procedure}#1`;
const todayOf = (draft: Draft): string => dayOf(draft.now, draft.plan.calendar.zone);

/** Starts the clocks that begin here: at `filed`, or when the step of this path is entered for the first time. */
export function startClocks(draft: Draft, at: string): void {
  for (const [name, rule] of Object.entries(draft.plan.clocks)) {
    if (rule.starts !== at || draft.about.clocks[name]) continue;
    const clock = keep(draft, name, rule, { startedOn: todayOf(draft), pauses: [], extensions: [] });
    draft.entries.push({ what: 'clock-started', clock: name, ...lastDayOf(clock) });
  }
}

/** What was awaited has come, and the law counts anew from that day; a clock that has ended already stays as it is. */
export function restartClocks(draft: Draft, names: readonly string[]): void {
  for (const name of names) {
    const rule = draft.plan.clocks[name];
    const clock = draft.about.clocks[name];
    if (!rule || !clock || clock.expired || clock.stoppedOn) continue;
    const kept = keep(draft, name, rule, { startedOn: todayOf(draft), pauses: [], extensions: [] });
    draft.entries.push({ what: 'clock-started', clock: name, ...lastDayOf(kept) });
  }
}

/** The authority takes more time, as the clock allows. What has ended, or was extended often enough, stays as it is. */
export function extendClocks(draft: Draft, names: readonly string[]): void {
  for (const name of names) {
    const rule = draft.plan.clocks[name];
    const clock = draft.about.clocks[name];
    if (!rule?.extend || !clock || !mayBeExtended(draft, name)) continue;
    const { lastDay: _before, dueAt: _then, ...rest } = clock;
    const kept = keep(draft, name, rule, { ...rest, extensions: [...clock.extensions, rule.extend.by] });
    draft.entries.push({ what: 'clock-extended', clock: name, ...lastDayOf(kept) });
  }
}

/** The outcome would extend clocks, and none of them may be extended any more. */
export const isUsedUp = (draft: Draft, exit: Exit | undefined): boolean =>
  exit?.extends !== undefined && !exit.extends.some((clock) => mayBeExtended(draft, clock));

function mayBeExtended(draft: Draft, name: string): boolean {
  const clock = draft.about.clocks[name];
  if (!clock || clock.expired || clock.stoppedOn) return false;
  return clock.extensions.length < (draft.plan.clocks[name]?.extend?.times ?? 0);
}

/** Brings each clock in line with what is held now: it stands still while any visit pauses it. */
export function mindPauses(draft: Draft): void {
  const running = Object.entries(draft.about.clocks).filter(([, clock]) => !clock.expired && !clock.stoppedOn);
  if (running.length === 0) return;
  const paused = new Set<string>();
  for (const { holds } of draft.visits().values())
    for (const hold of Object.values(holds)) if (hold.type === 'pause') paused.add(hold.clock);
  for (const [name, clock] of running) {
    const open = clock.pauses.find(({ to }) => to === undefined);
    if ((open !== undefined) === paused.has(name)) continue;
    const rule = draft.plan.clocks[name];
    if (!rule) continue;
    const today = todayOf(draft);
    const pauses = open
      ? clock.pauses.map((pause) => (pause === open ? { ...pause, to: today } : pause))
      : [...clock.pauses, { from: rule.pausedAtOnce ? addToDay(today, { days: -1 }) : today }];
    const { lastDay: _before, dueAt: _then, ...rest } = clock;
    const kept = keep(draft, name, rule, { ...rest, pauses });
    draft.entries.push({ what: open ? 'clock-resumed' : 'clock-paused', clock: name, ...lastDayOf(kept) });
  }
}

/** Handlers that wait for a clock wait until what it comes to now. */
export function mindClocks(draft: Draft): void {
  if (Object.keys(draft.plan.clocks).length === 0) return;
  for (const [visit, { holds }] of draft.visits())
    for (const [key, hold] of Object.entries(holds)) {
      if (hold.type !== 'clock') continue;
      const clock = draft.about.clocks[hold.clock];
      if (clock?.expired) continue; // heard at its end, or too late
      const at = clock && momentOf(draft, clock, hold.before);
      if (at === hold.at) continue;
      const { at: _before, ...free } = hold;
      draft.hold(visit, key, at === undefined ? free : { ...free, at });
    }
}

/** Its end, or the day that lies so long before its last one; none while it stands still. */
function momentOf(draft: Draft, { stoppedOn, lastDay, dueAt }: RunningClock, before?: Duration): number | undefined {
  if (stoppedOn !== undefined || lastDay === undefined) return undefined;
  const { calendar } = draft.plan;
  return before === undefined ? dueAt : startOfDay(reminderDay(lastDay, before, calendar), calendar.zone);
}

/** The last day is over. What the law makes of silence is recorded; it never closes the case by itself. */
export function passClock(draft: Draft, key: string): void {
  const name = key.slice(CLOCK.length);
  const clock = draft.about.clocks[name];
  const rule = draft.plan.clocks[name];
  if (!clock || !rule) return;
  draft.update({ clocks: { ...draft.about.clocks, [name]: { ...clock, expired: true } } });
  const { effect } = rule;
  draft.entries.push({ what: 'clock-expired', clock: name, ...lastDayOf(clock), ...(effect !== 'none' && { effect }) });
  if (rule.to !== undefined) draft.enter(rule.to, outermost(draft));
}

/** A decision has been taken: what could run out by silence no longer can. */
export const stopClocks = (draft: Draft): void => stop(draft, () => true);

/** The step that keeps a limit is done, so that nobody waits for it any more. */
export const keepClocks = (draft: Draft, path: string): void => stop(draft, ({ stops }) => stops === path);

function stop(draft: Draft, which: (rule: ClockRule) => boolean): void {
  const names = Object.entries(draft.plan.clocks).flatMap(([name, rule]) => {
    const clock = draft.about.clocks[name];
    return clock && !clock.expired && !clock.stoppedOn && which(rule) ? [name] : [];
  });
  if (names.length === 0) return;
  mindPauses(draft);
  for (const name of names) {
    const clock = draft.about.clocks[name];
    if (!clock) continue;
    draft.update({ clocks: { ...draft.about.clocks, [name]: { ...clock, stoppedOn: todayOf(draft) } } });
    if (draft.visit(outermost(draft))) draft.hold(outermost(draft), CLOCK + name, undefined);
  }
}

function keep(draft: Draft, name: string, rule: ClockRule, clock: RunningClock): RunningClock {
  const { calendar } = draft.plan;
  const lastDay = clockLastDay(rule, clock, calendar);
  const dueAt = lastDay === undefined ? undefined : endOfDay(lastDay, calendar.zone);
  const kept = { ...clock, ...(lastDay !== undefined && { lastDay }), ...(dueAt !== undefined && { dueAt }) };
  draft.update({ clocks: { ...draft.about.clocks, [name]: kept } });
  if (draft.visit(outermost(draft)))
    draft.hold(outermost(draft), CLOCK + name, dueAt === undefined ? undefined : { type: 'timer', at: dueAt });
  return kept;
}

const lastDayOf = ({ lastDay }: RunningClock): { lastDay?: string } => (lastDay === undefined ? {} : { lastDay });
