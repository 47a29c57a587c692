import { fieldAt } from '../../fields/field-at.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault, remark } from '../finding.ts';
import { type Levels, level } from '../flow/level.ts';
import { isHistory, placesOf } from '../flow/places.ts';
import { flowsOf } from '../flow/step-flow.ts';
import { afterTurns, surenessOf, type Turn } from '../flow/turn.ts';
import { valuesKnown } from '../flow/values-known.ts';
import { wayWithout } from '../flow/way-without.ts';
import type { LocatedStep } from '../located.ts';

/** Nothing is read before every way to it has filled it in, whatever branch, loop, answer or interruption it takes. */
export const dataSet: Check = (subject) => {
  const { steps, handlers } = flowsOf(subject);
  const { at, inside } = valuesKnown(subject);
  const findings = new Map<string, Finding>(); // by pointer: what several steps read is told once
  const follow = (turns: readonly Turn[], known: Levels, where: string, step?: LocatedStep): void => {
    let now = known;
    for (const turn of turns) {
      for (const finding of problems(subject, turn, now, where, step))
        if (!findings.has(finding.pointer)) findings.set(finding.pointer, finding);
      now = afterTurns(now, [turn]);
    }
  };
  for (const scope of subject.scopes) {
    for (const handler of scope.handlers) {
      const known = inside.get(scope);
      if (known) follow(handlers.get(handler) ?? [], known, handler.name);
    }
    for (const step of scope.steps) {
      const known = at.get(step);
      const flow = steps.get(step);
      if (!known || !flow) continue; // nothing leads there, which is told already
      follow(flow.enters, known, step.id, step);
      const begun = afterTurns(known, flow.enters);
      for (const { turns } of flow.exits) follow(turns, begun, step.id, step);
    }
  }
  return [...findings.values()];
};

function problems(subject: Subject, turn: Turn, known: Levels, where: string, step?: LocatedStep): Finding[] {
  const unset = turn.reads.filter(({ path }) => isUnset(subject, path, known));
  const findings = unset.map(({ path, pointer }) =>
    fault('data/read-before-set', pointer, {
      values: { place: path, step: where, ...(step && { way: wayWithout(subject, step, path).join(' → ') }) },
    }),
  );
  const empty = unset.length === 0 && turn.writes ? mayBeMissing(subject, turn, known) : undefined;
  return empty ? [...findings, empty] : findings;
}

function isUnset(subject: Subject, path: string, known: Levels): boolean {
  const place = placesOf(subject).of(path);
  if (place === undefined) return false;
  const now = known[place] ?? level.never;
  return now === level.never || (now === level.sometimes && !isHistory(path));
}

/** A value that must not be empty is not computed from one that may be. */
function mayBeMissing(subject: Subject, { needs, writes }: Turn, known: Levels): Finding | undefined {
  if (writes?.as !== 'read' || surenessOf(known, needs) === level.sure) return undefined;
  const { names } = placesOf(subject);
  const target = names[writes.place] ?? '';
  const field = fieldAt(subject.procedure.data, target);
  if (!field || field.optional || field.showIf !== undefined) return undefined;
  const place = names[needs.find((one) => known[one] === level.asked) ?? -1] ?? '';
  return remark('data/may-be-missing', writes.pointer, { values: { target, place } });
}
