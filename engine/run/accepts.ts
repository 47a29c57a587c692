import type { CaseEvent } from '../kernel/event.ts';
import type { Plan } from '../kernel/plan.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import type { CaseState } from '../kernel/state.ts';
import { advance } from './advance.ts';

/**
 * Why the case would not take this event, if so: `message/unknown`, `message/not-yours`, `case/halted`,
 * `event/too-late`, `event/not-offered`, `event/same-person`. Asks the engine itself, so the two can never disagree.
 */
export function accepts(plan: Plan, state: CaseState, event: CaseEvent): Problem | undefined {
  if (event.type === 'message') {
    const declared = plan.messages[event.name];
    if (!declared) return problem('message/unknown', event.name);
    if (event.by && !declared.by.includes(event.by.role))
      return problem('message/not-yours', event.name, event.by.role);
  }
  if (state.halted && event.type !== 'case-resumed')
    return problem('case/halted', state.halted.problem.at, state.halted.problem.code);
  for (const effect of advance(plan, state, event).effects) {
    if (effect.do !== 'record') continue;
    for (const entry of effect.entries) {
      if (entry.what === 'event-ignored') return problem(CODES[entry.why] ?? 'event/too-late', entry.of, entry.type);
      if (entry.what === 'message-lost' && event.type === 'message' && entry.name === event.name)
        return problem('event/not-awaited', event.name);
    }
  }
  return undefined;
}

const CODES: Readonly<Record<string, string>> = {
  'outcome-not-offered': 'event/not-offered',
  'same-person': 'event/same-person',
};
