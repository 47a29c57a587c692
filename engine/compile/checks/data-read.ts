import { OPEN, type Resolved, resolve, type Shape } from '../case-file.ts';
import type { Check } from '../check.ts';
import { suggestion } from '../did-you-mean.ts';
import { error, type Finding } from '../finding.ts';
import { partsOf } from '../parts-of.ts';
import { variablesIn } from '../variables-in.ts';
import { entryAround, visibleIn } from '../visible.ts';

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
  return [error('data/unknown-path', pointer, `There is nothing at "${path}" in the case file.`, hintFor(path, found))];
}

/** Suggests the whole path, with the wrong part put right. */
export function hintFor(path: string, { unknown, known }: Extract<Resolved, { unknown: string }>): string {
  const typed = path.split('.').slice(0, known[0]?.split('.').length ?? 1);
  return known.length === 0
    ? `"${path.slice(0, path.lastIndexOf(`.${unknown}`))}" has no parts.`
    : suggestion(typed.join('.'), known);
}
