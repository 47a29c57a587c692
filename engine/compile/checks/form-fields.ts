import { type Data, fieldAt } from '../../fields/field-at.ts';
import type { Check, Subject } from '../check.ts';
import { dataAround } from '../data-around.ts';
import { fault, withName } from '../finding.ts';
import type { LocatedScope } from '../located.ts';
import { mentionsOf } from '../mentions-of.ts';
import { partsOf } from '../parts-of.ts';
import { meant } from '../words/suggested.ts';

/** What a form or step asks for are declared fields, or those of the item that it is asked about: they have a type and a label. */
export const formFields: Check = (subject) => {
  const { procedure } = subject;
  const homes = homesOf(subject);
  return partsOf(subject).fields.flatMap(({ value, pointer, scope }) => {
    const form = /^\/forms\/([^/]+)\//.exec(pointer)?.[1];
    const scopes = scope ? [scope] : [...(homes.get(form ?? '') ?? [undefined])];
    const strange = scopes.map((home) => dataAround(procedure, home)).find((data) => !fieldAt(data, value));
    if (!strange) return [];
    return [fault('reference/unknown-field', pointer, withName(value, meant(pointer, value, placesIn(strange))))];
  });
};

/** The scopes in which each form is filled in. */
function homesOf(subject: Subject): ReadonlyMap<string, ReadonlySet<LocatedScope | undefined>> {
  const homes = new Map<string, Set<LocatedScope | undefined>>();
  for (const { to, name, scope } of mentionsOf(subject))
    if (to === 'form') homes.set(name, (homes.get(name) ?? new Set()).add(scope));
  return homes;
}

const placesIn = (data: Data): string[] =>
  Object.entries(data).flatMap(([group, fields]) => Object.keys(fields).map((name) => `${group}.${name}`));
