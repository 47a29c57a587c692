import { type LocatedScope, type LocatedStep, locate } from '../compile/located.ts';
import { drawnAs } from '../export/diagram/kinds.ts';
import { fromId, namedBy, stepName } from '../export/step-names.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Language, Text } from '../language/text.ts';
import { type Part, timeLimit, without } from './part.ts';
import { wordsOf } from './words/words.ts';

/** How a case goes: what begins it, its steps, the branches and parts that it enters, and what may happen meanwhile. */
export function* flowParts(procedure: Procedure, language: Language): Generator<readonly [string, Part]> {
  for (const scope of locate(procedure)) {
    yield* scopePart(scope, language);
    for (const { name, handler, pointer } of scope.handlers)
      yield [`${scope.path}!${name}`, { part: 'handler', name: fromId(name), pointer, value: handler }];
    for (const step of scope.steps) yield [step.path, stepPart(step, language)];
  }
}

/** What is written inside a step itself is a part of the step. */
function* scopePart(located: LocatedScope, language: Language): Generator<readonly [string, Part]> {
  const { path, pointer, inside, scope, steps } = located;
  if (pointer === inside?.pointer) return;
  const first = steps.find(({ id }) => id === scope.start);
  if (pointer === '') {
    const says = wordsOf(language).quoted(first ? stepName(first, language) : fromId(scope.start));
    yield [path, { part: 'start', name: '', pointer: '/start', value: {}, says }];
  }
  if (pointer !== '') {
    const { title } = scope as { readonly title?: Text };
    const name = namedBy(title, pointer.slice(pointer.lastIndexOf('/') + 1), language);
    yield [path, { part: inside ? 'branch' : 'called', name, pointer, value: without(scope, 'steps', 'on') }];
  }
}

function stepPart(located: LocatedStep, language: Language): Part {
  const { step, pointer, exits, within } = located;
  const { next: _next, due, outcomes = {}, ...own } = ownOf(located);
  const nexts = [step.next, ...Object.values(exits).map(({ next }) => next)];
  const targets = nexts.flatMap((next) => (typeof next === 'string' ? [next] : (next ?? []).map(({ to }) => to)));
  const follow = within.steps.filter(({ id }) => targets.includes(id));
  return {
    part: 'step',
    name: stepName(located, language),
    pointer,
    value: {
      ...own,
      due: due && without(due, 'after'),
      outcomes: Object.fromEntries(Object.entries(outcomes).map(([name, one]) => [name, without(one, 'next')])),
    },
    time: timeLimit(step.due?.after, drawnAs(step).who === 'applicant' ? 'applicant' : 'who-waits'),
    leadsTo: new Map(follow.map((one) => [one.path, stepName(one, language)])),
    ways: Object.fromEntries(Object.entries(exits).map(([outcome, { next = step.next }]) => [outcome, next ?? null])),
  };
}

/** Steps inside a step, and branches, are parts of their own. */
function ownOf({ step, kind }: LocatedStep): LocatedStep['step'] {
  const within = Object.keys(kind.scopes?.(step) ?? {}).length > 0;
  return (within ? without(step, 'steps', 'on', 'branches') : step) as LocatedStep['step'];
}
