import type { Change } from '../compare/change.ts';
import type { CaseEvent, Renamed } from '../kernel/event.ts';
import type { CaseState } from '../kernel/state.ts';
import type { Language } from '../language/text.ts';
import { ChangesAhead } from './changes-ahead.ts';
import { holdMapping, type MovedHold } from './hold-mapping.ts';
import { play, playBeside } from './play-beside.ts';
import type { Reason } from './reason.ts';
import { inNamesOfNow, Renaming } from './renaming.ts';
import { underWay } from './under-way.ts';
import type { Version } from './version.ts';
import { whatCannotRunOn } from './what-runs-on.ts';

/** What a new version means for an open case. */
export type Judgement =
  | { readonly verdict: 'unaffected' | 'must-stay'; readonly reason: Reason }
  | {
      readonly verdict: 'can-move';
      /** What it meets on the new version and would not on its own. */
      readonly ahead: readonly Change[];
      readonly holds: readonly MovedHold[];
      /** The case as it goes on. */
      readonly state: CaseState;
    };

/** An open case: all that came to it, and whether a state is the one that it is in. */
export interface OpenCase {
  readonly events: readonly CaseEvent[];
  readonly isAsPlayed: (state: CaseState) => boolean;
}

/**
 * Judges open cases of one version against another: what came to each is played again on both. It can move when the new
 * version would have made the same of it so far, and all that runs can run on. `now` is epoch ms; `renamed` are the steps
 * that are called otherwise on the new version.
 */
export function judgeOf(from: Version, to: Version, language: Language, renamed: Renamed = {}) {
  const renaming = new Renaming(renamed);
  const changes = new ChangesAhead([from, to], renaming, language);
  const named = renaming.version(from);
  const judge = ({ events, isAsPlayed }: OpenCase, now: number): Judgement => {
    const played = play(from.plan, inNamesOfNow(events));
    const standing = played.state;
    if (!isAsPlayed(standing)) return { verdict: 'must-stay', reason: { why: 'played-otherwise' } };
    const ahead = changes.of(renaming.state(standing));
    if (ahead.changes.length === 0) return { verdict: 'unaffected', reason: { why: 'behind-or-beside' } };
    const beside = playBeside(played, to.plan, now, renaming);
    const reason =
      'why' in beside
        ? beside
        : (underWay(standing, renaming) ?? whatCannotRunOn(named, to, beside.state, ahead.names));
    if (reason || 'why' in beside) return { verdict: 'must-stay', reason: reason as Reason };
    const { state } = beside;
    return { verdict: 'can-move', ahead: ahead.changes, holds: holdMapping(renaming.state(standing), state), state };
  };
  return { changes: changes.all, judge };
}
