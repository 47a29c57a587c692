import type { Check } from '../check.ts';
import { pointerTo, remark } from '../finding.ts';
import { mentionsOf } from '../mentions-of.ts';
import { partsOf } from '../parts-of.ts';
import { fieldOrGroup, readPlaces } from '../read-places.ts';

/** Whatever is declared is asked for, computed or read; what is asked for is read, or somebody works with it (GDPR art. 5(1)(c)). */
export const unusedFields: Check = (subject) => {
  const { targets, fields } = partsOf(subject);
  const read = readPlaces(subject);
  const filled = new Set([...targets, ...fields].map(({ value }) => fieldOrGroup(value)));
  for (const { kind, step } of subject.scopes.flatMap(({ steps }) => steps))
    for (const place of kind.writes?.(step) ?? []) filled.add(fieldOrGroup(place));
  const officers = new Set(Object.keys(subject.procedure.roles ?? {}));
  const worked = mentionsOf(subject).some(({ to, name }) => to === 'role' && officers.has(name));
  return Object.entries(subject.procedure.data).flatMap(([group, declared]) =>
    Object.keys(declared).flatMap((name) => {
      const place = `${group}.${name}`;
      if (read.has(place) || read.has(group) || (filled.has(place) && worked)) return [];
      return [
        filled.has(place)
          ? remark('privacy/never-used', pointerTo('data', group, name), { values: { field: place } })
          : remark('reference/unused-field', pointerTo('data', group, name), {
              values: { field: place },
              repair: [{ op: 'remove', path: pointerTo('data', group, name) }],
            }),
      ];
    }),
  );
};
