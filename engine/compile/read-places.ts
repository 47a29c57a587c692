import { caseFileOf } from './case-file.ts';
import type { Subject } from './check.ts';
import { placesInTexts } from './flow/texts-of.ts';
import { once } from './once.ts';
import { partsOf } from './parts-of.ts';
import { variablesIn } from './variables-in.ts';

/** The fields, and their groups, that an expression, a text or anything else reads. */
export const readPlaces: (subject: Subject) => ReadonlySet<string> = once((subject) => {
  const { expressions, places } = partsOf(subject);
  return new Set(
    [
      ...expressions.flatMap(({ value, pointer }) =>
        variablesIn(value, pointer, caseFileOf(subject)).map(({ path }) => path),
      ),
      ...places.map(({ value }) => value),
      ...[...placesInTexts(subject).values()].flat().map(({ path }) => path),
    ].map(fieldOrGroup),
  );
});

/** The field, or the whole group, that a path lies in. */
export function fieldOrGroup(path: string): string {
  const [group = '', name] = path.split('.');
  return name === undefined ? group : `${group}.${name}`;
}
