import type { Check } from '../check.ts';
import { type Finding, fault } from '../finding.ts';
import type { LocatedScope, LocatedStep } from '../located.ts';

/** Every wait has a last day, and something follows when it has passed. */
export const waiting: Check = ({ scopes }) =>
  scopes.flatMap(({ steps }) => steps.filter(({ kind }) => kind.waits).flatMap(findings));

function findings({ id, pointer, step, exits, within }: LocatedStep): Finding[] {
  const { due } = step;
  if (endsByItself(exits) || isLimited(within)) return [];
  if (!due) return [fault('waiting/no-deadline', pointer, { values: { id } })];
  if (due.escalate !== undefined) return [];
  return [fault('waiting/no-consequence', `${pointer}/due`, { values: { id } })];
}

const endsByItself = (exits: LocatedStep['exits']): boolean =>
  Object.values(exits).some(({ deadline }) => deadline !== undefined);

/** The stage, branch or item around it has a last day itself. */
function isLimited({ handlers, inside }: LocatedScope): boolean {
  if (handlers.some(({ handler }) => handler.interrupt && (handler.deadline ?? handler.clock) !== undefined))
    return true;
  return inside !== undefined && (endsByItself(inside.exits) || isLimited(inside.within));
}
