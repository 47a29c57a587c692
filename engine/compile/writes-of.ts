import type { Subject } from './check.ts';
import { pointerTo } from './finding.ts';
import type { LocatedScope, LocatedStep } from './located.ts';
import { once } from './once.ts';

/** A place in the case file that a step writes, and where the definition says so. */
export interface Write {
  readonly place: string;
  readonly pointer: string;
}

/** What is written inside a scope and the scopes within it, but for what stays in an item further inside. */
export const writesIn: (subject: Subject) => ReadonlyMap<LocatedScope, readonly Write[]> = once((subject) => {
  const { procedure, scopes } = subject;
  const all = new Map<LocatedScope, Write[]>();
  const fieldsOf = (form: string): readonly string[] =>
    (procedure.forms?.[form]?.pages ?? []).flatMap(({ fields }) => fields);

  const ofStep = ({ step, kind, pointer }: LocatedStep): Write[] => {
    const sets = [
      { at: `${pointer}/set`, set: step.set },
      ...Object.entries(step.outcomes ?? {}).map(([name, { set }]) => ({
        at: `${pointer}${pointerTo('outcomes', name)}/set`,
        set,
      })),
    ];
    const forms = [
      ...(kind.references?.(step) ?? []).flatMap(({ to, name, at }) => (to === 'form' ? [{ name, at }] : [])),
      ...Object.entries(step.outcomes ?? {}).flatMap(([name, { form }]) =>
        form === undefined ? [] : [{ name: form, at: `${pointerTo('outcomes', name)}/form` }],
      ),
    ];
    return [
      ...sets.flatMap(({ at, set }) =>
        Object.keys(set ?? {}).map((place) => ({ place, pointer: at + pointerTo(place) })),
      ),
      ...forms.flatMap(({ name, at }) => fieldsOf(name).map((place) => ({ place, pointer: pointer + at }))),
      ...(kind.writes?.(step) ?? []).map((place) => ({ place, pointer })),
    ];
  };

  for (const scope of scopes) {
    const handlers = scope.handlers.flatMap(({ handler, pointer }) =>
      Object.keys(handler.set ?? {}).map((place) => ({ place, pointer: `${pointer}/set${pointerTo(place)}` })),
    );
    let rising: readonly Write[] = [...handlers, ...scope.steps.flatMap(ofStep)];
    for (let at: LocatedScope | undefined = scope; at; at = at.inside?.within) {
      const known = all.get(at);
      if (known) known.push(...rising);
      else all.set(at, [...rising]);
      const frame = at.inside?.kind.frame?.(at.inside.step).name;
      if (frame !== undefined) rising = rising.filter(({ place }) => place.split('.')[0] !== frame); // stays in its item
    }
  }
  return all;
});
