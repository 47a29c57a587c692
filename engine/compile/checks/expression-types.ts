import type { Expression } from '../../kernel/json.ts';
import { OPEN } from '../case-file.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, pointerTo } from '../finding.ts';
import { callOf } from '../flow/presence.ts';
import type { Sight } from '../logic/expression-domain.ts';
import { sightOf } from '../logic/written-ranges.ts';
import { type Found, partsOf } from '../parts-of.ts';
import { RULES, wrongSort } from '../types/operand-types.ts';
import { rootsInside } from '../variables-in.ts';
import { entryAround, visibleIn } from '../visible.ts';

/** Operators are given what they work on: numbers, days, lists, values that can be compared, options that exist. */
export const expressionTypes: Check = (subject) => [
  ...partsOf(subject).expressions.flatMap(({ value, pointer, scope, sees }) => {
    const visible = { ...visibleIn(subject, scope), ...entryAround(subject, pointer) };
    const more = Object.fromEntries(sees.map((name) => [name, OPEN]));
    return findings(value, pointer, sightOf(subject, { ...visible, ...more }));
  }),
  ...listsToWalk(subject),
  ...daysNamed(subject),
];

function findings(expression: Expression, pointer: string, sight: Sight): Finding[] {
  if (Array.isArray(expression))
    return expression.flatMap((inner: Expression, i) => findings(inner, `${pointer}/${i}`, sight));
  const call = callOf(expression);
  if (!call || call.name === 'var') return [];
  const { name, operands } = call;
  const listed = Array.isArray((expression as Readonly<Record<string, Expression>>)[name]);
  const at = (i: number): string => (listed ? `${pointer}${pointerTo(name, i)}` : `${pointer}${pointerTo(name)}`);
  const own = RULES[name]?.(operands, at, sight) ?? [];
  const roots = rootsInside(name, operands[0] ?? null, sight.roots);
  return [
    ...own,
    ...operands.flatMap((operand, i) => findings(operand, at(i), i === 1 && roots ? { ...sight, roots } : sight)),
  ];
}

/** What a step takes for a day is one. */
const daysNamed = (subject: Subject): Finding[] =>
  subject.scopes.flatMap((scope) =>
    scope.steps.flatMap(({ step, kind, pointer }) =>
      (kind.days?.(step) ?? []).flatMap(({ place, at }) =>
        wrongSort({ var: place }, 'day', pointer + at, sightOf(subject, visibleIn(subject, scope))),
      ),
    ),
  );

/** What is done once for each entry is done for a list. */
const listsToWalk = (subject: Subject): Finding[] =>
  subject.scopes.flatMap((scope) =>
    scope.steps.flatMap(({ step, kind, pointer }) => {
      const frame = kind.frame?.(step);
      const over: Found<Expression> | undefined =
        frame &&
        partsOf(subject).expressions.find((one) => one.value === frame.over && one.pointer.startsWith(pointer));
      return over ? wrongSort(over.value, 'list', over.pointer, sightOf(subject, visibleIn(subject, scope))) : [];
    }),
  );
