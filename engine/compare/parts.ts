import { pointerTo } from '../compile/finding.ts';
import { type LocatedStep, locate } from '../compile/located.ts';
import { fromId, namedBy, stepName } from '../export/step-names.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Language, Text } from '../language/text.ts';
import { wordsIn } from '../language/words-in.ts';
import type { Duration } from '../time/duration.ts';
import type { PartName } from './change.ts';

/** A part of a definition that two versions may have in common, by a key that both know it by. */
export interface Part {
  readonly part: PartName;
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
  /** The time limit that it sets, if any. */
  readonly after?: Duration | undefined;
  /** The steps that follow it, by key, with what they are called. */
  readonly leadsTo?: ReadonlyMap<string, string>;
  /** By outcome, on which conditions they follow. */
  readonly ways?: Readonly<Record<string, unknown>>;
}

/** Everything of a definition that has a name, each with what is special about it. Layout and order do not count. */
export function partsOf(procedure: Procedure, language: Language): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  const add = (key: string, part: Part): void => void found.set(`${part.part} ${key}`, part);
  for (const scope of locate(procedure)) {
    for (const { name, handler, pointer } of scope.handlers)
      add(`${scope.path}!${name}`, { part: 'handler', name: fromId(name), pointer, value: handler });
    for (const located of scope.steps) {
      const { step, path, pointer, exits } = located;
      const { next: _next, due, outcomes = {}, ...own } = withoutScopes(located);
      const nexts = [step.next, ...Object.values(exits).map(({ next }) => next)];
      const targets = nexts.flatMap((next) => (typeof next === 'string' ? [next] : (next ?? []).map(({ to }) => to)));
      const follow = scope.steps.filter(({ id }) => targets.includes(id));
      add(path, {
        part: 'step',
        name: stepName(located, language),
        pointer,
        value: {
          ...own,
          due: due && without(due, 'after'),
          outcomes: Object.fromEntries(Object.entries(outcomes).map(([name, one]) => [name, without(one, 'next')])),
        },
        after: step.due?.after as Duration | undefined,
        leadsTo: new Map(follow.map((one) => [one.path, stepName(one, language)])),
        ways: Object.fromEntries(
          Object.entries(exits).map(([outcome, { next = step.next }]) => [outcome, next ?? null]),
        ),
      });
    }
  }
  for (const [set, { criteria }] of Object.entries(procedure.rules ?? {}))
    for (const [i, criterion] of criteria.entries()) {
      const pointer = pointerTo('rules', set, 'criteria', i);
      add(`${set}/${criterion.id}`, {
        part: 'criterion',
        name: wordsIn(criterion.text, language),
        pointer,
        value: criterion,
      });
    }
  for (const [group, fields] of Object.entries(procedure.data))
    for (const [name, field] of Object.entries(fields)) {
      const label = wordsIn(field.label, language);
      add(`${group}.${name}`, { part: 'field', name: label, pointer: pointerTo('data', group, name), value: field });
    }
  for (const [part, under, nameOf] of namedRecords)
    for (const [id, value] of Object.entries(procedure[under] ?? {}) as [string, Named][])
      add(id, {
        part,
        name: namedBy(nameOf(value), id, language),
        pointer: pointerTo(under, id),
        value: without(value, 'after'),
        after: value.after as Duration | undefined,
      });
  add('', {
    part: 'service',
    name: wordsIn(procedure.service.name, language),
    pointer: '/service',
    value: procedure.service,
  });
  if (procedure.retention) {
    const { closed } = procedure.retention;
    add('', {
      part: 'retention',
      name: '',
      pointer: '/retention',
      value: without(procedure.retention, 'closed'),
      after: closed as Duration,
    });
  }
  return found;
}

/** What is told by itself is no difference of the part. */
const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Steps inside a step are parts of their own. */
function withoutScopes({ step, kind }: LocatedStep): LocatedStep['step'] {
  const scopes = Object.values(kind.scopes?.(step) ?? {}).map(({ scope }) => scope);
  if (scopes.length === 0) return step;
  return without(without(without(step, 'steps'), 'on'), 'branches') as LocatedStep['step'];
}

type Named = Readonly<Partial<Record<'title' | 'name' | 'subject' | 'body', Text>>> & { readonly after?: unknown };
type Records =
  | 'tables'
  | 'clocks'
  | 'letters'
  | 'messages'
  | 'forms'
  | 'remedies'
  | 'roles'
  | 'partners'
  | 'events'
  | 'law';

const namedRecords: readonly (readonly [PartName, Records, (value: Named) => Text | undefined])[] = [
  ['table', 'tables', ({ title }) => title],
  ['clock', 'clocks', () => undefined],
  ['letter', 'letters', ({ subject }) => subject],
  ['message', 'messages', ({ subject }) => subject],
  ['form', 'forms', () => undefined],
  ['remedy', 'remedies', ({ body }) => body],
  ['role', 'roles', ({ name }) => name],
  ['partner', 'partners', ({ name }) => name],
  ['event', 'events', ({ title }) => title],
  ['law', 'law', ({ title }) => title],
];
