import type { Named } from '../language/kind.ts';
import { lawOf } from '../language/law.ts';
import type { NextDefinition } from '../language/next.ts';
import type { Subject } from './check.ts';
import { pointerTo } from './finding.ts';
import type { LocatedScope } from './located.ts';
import { once } from './once.ts';
import { partsOf } from './parts-of.ts';

/** A place where a definition mentions one of its own parts by name. */
export interface Mention {
  readonly to: Named;
  readonly name: string;
  readonly pointer: string;
  /** For the next step: the scope in which it has to be. */
  readonly scope?: LocatedScope;
}

/** Every name that a definition gives of another part of itself, whatever kind of step gives it. */
export const mentionsOf: (subject: Subject) => readonly Mention[] = once((subject) => {
  const found: Mention[] = [];
  const add = (
    to: Named,
    names: string | readonly string[] | undefined,
    pointer: string,
    scope?: LocatedScope,
  ): void => {
    if (names === undefined) return;
    if (typeof names === 'string') found.push({ to, name: names, pointer, ...(scope && { scope }) });
    else names.forEach((name, i) => add(to, name, `${pointer}/${i}`, scope));
  };

  const { procedure, scopes } = subject;
  for (const [name, { by, form }] of Object.entries(procedure.events ?? {})) {
    add('role', by, pointerTo('events', name, 'by'));
    add('form', form, pointerTo('events', name, 'form'));
  }
  for (const [name, { starts, stops, expired }] of Object.entries(procedure.clocks ?? {})) {
    if (starts !== 'filed') add('next', starts, pointerTo('clocks', name, 'starts'), scopes[0]);
    add('next', stops, pointerTo('clocks', name, 'stops'), scopes[0]);
    add('next', expired.to, pointerTo('clocks', name, 'expired', 'to'), scopes[0]);
  }
  for (const { value, pointer } of partsOf(subject).laws) add('law', lawOf(value), pointer);
  for (const { value, pointer, scope } of partsOf(subject).nexts)
    for (const [at, id] of targetsOf(value)) add('next', id, pointer + at, scope);

  for (const [name, { blocks }] of Object.entries(procedure.letters ?? {}))
    for (const [i, block] of blocks.entries()) {
      const at = pointerTo('letters', name, 'blocks', i);
      if ('explanation' in block) add('rule', block.explanation.slice('rules.'.length), `${at}/explanation`);
      if ('remedies' in block) add('remedy', block.remedies, `${at}/remedies`);
      if ('signature' in block) add('role', block.signature, `${at}/signature`);
      if ('form' in block) add('form', block.form, `${at}/form`);
      if ('part' in block) add('part', block.part, `${at}/part`);
    }

  for (const scope of scopes) {
    add('next', scope.scope.start, `${scope.pointer}/start`, scope);
    for (const { handler, pointer } of scope.handlers) {
      add('next', handler.to, `${pointer}/to`, scope);
      add('role', handler.by, `${pointer}/by`);
      add('clock', handler.clock, `${pointer}/clock`);
      add('law', handler.lawChanged, `${pointer}/lawChanged`);
    }
    for (const { step, kind, pointer } of scope.steps) {
      add('next', step.due?.to, `${pointer}/due/to`, scope);
      add('role', step.due?.escalate, `${pointer}/due/escalate`);
      for (const [name, { form, by, extends: clocks }] of Object.entries(step.outcomes ?? {})) {
        const at = pointer + pointerTo('outcomes', name);
        add('form', form, `${at}/form`);
        add('role', by, `${at}/by`);
        add('clock', clocks, `${at}/extends`);
      }
      for (const { to, name, at } of kind.references?.(step) ?? []) add(to, name, pointer + at, scope);
    }
  }
  return found;
});

const targetsOf = (next: NextDefinition): (readonly [string, string])[] =>
  typeof next === 'string' ? [['', next]] : next.map(({ to }, i) => [`/${i}/to`, to]);
