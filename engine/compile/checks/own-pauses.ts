import type { Check } from '../check.ts';
import { fault } from '../finding.ts';

/** An authority does not stop its own time limit by asking itself: only somebody else’s answer is waited for. */
export const ownPauses: Check = ({ scopes }) => {
  const steps = scopes.flatMap((scope) => scope.steps);
  const officers = new Set(
    steps.flatMap(({ kind, step }) =>
      (kind.references?.(step) ?? []).flatMap(({ to, name, at }) =>
        to === 'role' && /^\/(role|route\/\d+\/role)$/.test(at) ? [name] : [],
      ),
    ),
  );
  return steps.flatMap(({ id, kind, step, pointer }) => {
    const references = kind.references?.(step) ?? [];
    const asked = references.find(({ to, at }) => to === 'role' && at === '/to');
    const clock = references.find(({ to }) => to === 'clock');
    return asked && clock && officers.has(asked.name)
      ? [
          fault('law/own-pause', pointer + asked.at, {
            values: { step: id, role: asked.name, clock: clock.name },
          }),
        ]
      : [];
  });
};
