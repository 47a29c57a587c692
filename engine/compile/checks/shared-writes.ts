import type { Check, Subject } from '../check.ts';
import { type Finding, fault } from '../finding.ts';
import type { LocatedScope, LocatedStep } from '../located.ts';
import { framesAround } from '../visible.ts';
import { writesIn } from '../writes-of.ts';

/** What runs side by side does not write the same value: the last would win, and nobody could say which. */
export const sharedWrites: Check = (subject) => {
  const found = new Map<string, Finding>(); // by pointer: what lies two levels deep is told once
  for (const [step, scopes] of inside(subject))
    for (const finding of step.kind.frame ? pastItems(subject, scopes) : betweenBranches(subject, scopes))
      if (!found.has(finding.pointer)) found.set(finding.pointer, finding);
  return [...found.values()];
};

/** The scopes inside each step that has any. */
function inside({ scopes }: Subject): Map<LocatedStep, LocatedScope[]> {
  const by = new Map<LocatedStep, LocatedScope[]>();
  for (const scope of scopes) {
    if (!scope.inside) continue;
    const siblings = by.get(scope.inside);
    if (siblings) siblings.push(scope);
    else by.set(scope.inside, [scope]);
  }
  return by;
}

function betweenBranches(subject: Subject, scopes: readonly LocatedScope[]): Finding[] {
  const writer = new Map<string, LocatedScope>();
  const within = new Map<string, LocatedScope>(); // who writes something inside a place
  const findings: Finding[] = [];
  for (const scope of scopes)
    for (const { place, pointer } of writesIn(subject).get(scope) ?? []) {
      const around = [...places(place)];
      const other = around.map((outer) => writer.get(outer)).find((known) => known) ?? within.get(place);
      if (other !== undefined && other !== scope)
        findings.push(fault('data/shared-write', pointer, { values: { place } }));
      if (other !== undefined) continue;
      writer.set(place, scope);
      for (const outer of around) if (!within.has(outer)) within.set(outer, scope);
    }
  return findings;
}

/** The place itself, then the groups that it lies in. */
function* places(place: string): Generator<string> {
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) yield at;
}

const pastItems = (subject: Subject, scopes: readonly LocatedScope[]): Finding[] =>
  scopes.flatMap((scope) => {
    const [own] = framesAround(scope);
    return (writesIn(subject).get(scope) ?? [])
      .filter(({ place }) => place.split('.')[0] !== own)
      .map(({ place, pointer }) => fault('data/shared-write', pointer, { values: { place } }));
  });
