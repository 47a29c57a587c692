import type { Expression } from '../../kernel/json.ts';
import type { RuleSet } from '../../language/rules.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault, pointerTo, remark } from '../finding.ts';
import { ask, exampleOf, questionOf } from '../logic/ask.ts';
import { and, type Formula } from '../logic/formula.ts';
import { truthOf } from '../logic/truth.ts';
import { judgeCondition } from './conditions.ts';

/** Every requirement can be met and can fail, and somebody can meet all that have to be met. */
export const criteria: Check = (subject) =>
  Object.entries(subject.procedure.rules ?? {}).flatMap(([name, { criteria }]) => {
    const alone = criteria.flatMap(({ test, when = null }, i) =>
      Object.entries<Expression>({ when, test }).flatMap(([part, condition]) =>
        judgeCondition(condition, `${pointerTo('rules', name, 'criteria', i)}/${part}`, questionOf(subject)),
      ),
    );
    return [...again(name, criteria), ...(alone.length > 0 ? alone : together(subject, name, criteria))];
  });

/** Two requirements of a set that look at the same: in one of them something else was meant, and nobody looks at that. */
function again(name: string, criteria: RuleSet['criteria']): Finding[] {
  const asked = criteria.map(({ test, when = null }) => canonicalJson([test, when]));
  return asked.flatMap((one, i) => {
    const first = criteria[asked.indexOf(one)];
    const [id, other] = [criteria[i]?.id ?? '', first?.id ?? ''];
    return asked.indexOf(one) < i
      ? [remark('logic/same-criterion', `${pointerTo('rules', name, 'criteria', i)}/test`, { values: { id, other } })]
      : [];
  });
}

function together(subject: Subject, name: string, criteria: RuleSet['criteria']): Finding[] {
  const question = questionOf(subject);
  const required = criteria
    .map(({ id, test, onFail }, i) => ({ id, i, onFail, met: truthOf(test, question).true }))
    .filter(({ onFail }) => onFail !== 'flag');
  const all = (some: readonly { readonly met: Formula }[]) => ask(and(...some.map(({ met }) => met)), question).found;
  const found = all(required);
  if (found === 'undecided') return [remark('logic/undecided', pointerTo('rules', name))];
  if (found !== 'none') return [];
  // as few as still contradict each other
  let core = required;
  for (const one of required) {
    const fewer = core.filter((other) => other !== one);
    if (all(fewer) === 'none') core = fewer;
  }
  const last = core.at(-1);
  if (!last) return [];
  const others = core.slice(0, -1).map(({ id }) => id);
  return [
    fault('logic/contradictory-criteria', pointerTo('rules', name, 'criteria', last.i), {
      values: { id: last.id, others, ...exampleOf(ask(last.met, question)) },
    }),
  ];
}
