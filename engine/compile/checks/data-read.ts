import { OPEN, type Resolved, resolve, type Shape } from '../case-file.ts';
import type { Check } from '../check.ts';
import { type About, type Finding, fault } from '../finding.ts';
import { partsOf } from '../parts-of.ts';
import { variablesIn } from '../variables-in.ts';
import { entryAround, visibleIn } from '../visible.ts';
import { meant } from '../words/suggested.ts';

type Roots = Readonly<Record<string, Shape>>;

/** Whatever is read exists: in the case file, beside it, in the item around it, or in the entry looked at. */
export const dataRead: Check = (subject) => {
  const findings: Finding[] = [];
  const { expressions, places } = partsOf(subject);
  for (const { value, pointer, scope, sees } of expressions) {
    const visible = visibleIn(subject, scope);
    const roots = {
      ...visible,
      ...entryAround(subject, pointer),
      ...Object.fromEntries(sees.map((name) => [name, OPEN])),
    };
    for (const variable of variablesIn(value, pointer, roots))
      findings.push(...unknown(variable.path, variable.pointer, variable.roots));
  }
  for (const { value, pointer, scope } of places) findings.push(...unknown(value, pointer, visibleIn(subject, scope)));
  return findings;
};

function unknown(path: string, pointer: string, roots: Roots): Finding[] {
  const found = resolve(path, roots);
  if ('shape' in found) return [];
  const [within, ...others] = groupsWith(path, roots);
  const isSure = within !== undefined && others.length === 0;
  return [fault('data/unknown-path', pointer, isSure ? meantBy(pointer, path, within) : hintFor(pointer, path, found))];
}

/** Where it stands, if only the name of its group was left out. */
const groupsWith = (path: string, roots: Roots): readonly string[] =>
  Object.entries(roots).flatMap(([name, shape]) =>
    shape.is === 'group' && 'shape' in resolve(path, shape.parts) ? [`${name}.${path}`] : [],
  );

const meantBy = (pointer: string, path: string, whole: string): About => ({
  values: { place: path, suggestion: { suggest: whole } },
  repair: [{ op: 'replace', path: pointer, value: whole }],
});

/** Suggests the whole path, with the wrong part put right; what stood behind that part is kept. */
export function hintFor(
  pointer: string | undefined,
  path: string,
  { unknown, known }: Extract<Resolved, { unknown: string }>,
): About {
  if (known.length === 0)
    return { values: { place: path, suggestion: { wholly: path.slice(0, path.lastIndexOf(`.${unknown}`)) } } };
  const parts = path.split('.');
  const length = known[0]?.split('.').length ?? 1;
  const { values, repair } = meant(pointer ?? '', parts.slice(0, length).join('.'), known);
  const [near] = repair ?? [];
  const whole = near && 'value' in near ? [near.value, ...parts.slice(length)].join('.') : undefined;
  return {
    values: { ...values, place: path },
    ...(pointer !== undefined && whole !== undefined && { repair: [{ op: 'replace', path: pointer, value: whole }] }),
  };
}
