import type { Expression } from '../../kernel/json.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault, remark } from '../finding.ts';
import { ask, exampleOf, questionOf } from '../logic/ask.ts';
import { and, type Formula, not, SO } from '../logic/formula.ts';
import { type Question, truthOf } from '../logic/truth.ts';
import { partsOf } from '../parts-of.ts';
import { entryAround, visibleIn } from '../visible.ts';

/** Every condition can hold and can fail, and every choice can be taken after those before it were not. */
export const conditions: Check = (subject) => [
  ...choicesTaken(subject),
  ...fieldConditions(subject),
  ...branches(subject),
];

function choicesTaken(subject: Subject): Finding[] {
  return partsOf(subject).nexts.flatMap(({ value, pointer, scope }) => {
    if (typeof value === 'string') return [];
    const question = questionOf(subject, visibleIn(subject, scope));
    const findings: Finding[] = [];
    let passed: Formula = SO;
    for (const [i, { when, to }] of value.entries()) {
      if (when === undefined) continue;
      const at = `${pointer}/${i}/when`;
      const truth = truthOf(when, question);
      const alone = judged(truth, at, question, not(truth.true));
      const taken = ask(and(passed, truth.true), question);
      if (alone.length > 0) findings.push(...alone);
      else if (taken.found === 'none')
        findings.push(
          fault('logic/unreachable-choice', at, {
            values: { to, ...exampleOf(ask(truth.true, question)) },
            repair: [{ op: 'remove', path: `${pointer}/${i}` }],
          }),
        );
      else if (taken.found === 'undecided') findings.push(remark('logic/undecided', at));
      passed = and(passed, not(truth.true));
    }
    return findings;
  });
}

/** What a condition says whatever the case is: never true is a fault, always true makes it needless. */
function judged(truth: ReturnType<typeof truthOf>, pointer: string, question: Question, opposite: Formula): Finding[] {
  const holds = ask(truth.true, question);
  const fails = ask(opposite, question);
  if (holds.found === 'none') return [fault('logic/never-true', pointer, { values: exampleOf(fails) })];
  if (fails.found === 'none') return [remark('logic/always-true', pointer, { values: exampleOf(holds) })];
  return holds.found === 'undecided' || fails.found === 'undecided' ? [remark('logic/undecided', pointer)] : [];
}

/** A condition that asks about a case; what is no question (true, a text) is let be. */
export function judgeCondition(value: Expression, pointer: string, question: Question): Finding[] {
  if (value === null || typeof value !== 'object') return [];
  const truth = truthOf(value, question);
  return judged(truth, pointer, question, truth.false);
}

const OF_FIELDS = /^\/data\/.*\/(showIf|check\/test)$/;
const OF_BLOCKS = /^\/letters\/[^/]+\/blocks\/\d+\/when$/;

function fieldConditions(subject: Subject): Finding[] {
  return partsOf(subject).expressions.flatMap(({ value, pointer }) => {
    if (!OF_FIELDS.test(pointer) && !OF_BLOCKS.test(pointer)) return [];
    const question = questionOf(subject, { ...visibleIn(subject, undefined), ...entryAround(subject, pointer) });
    return judgeCondition(value, pointer, question);
  });
}

/** A branch that is entered on a condition. */
const branches = (subject: Subject): Finding[] =>
  partsOf(subject).expressions.flatMap(({ value, pointer, scope }) =>
    /\/branches\/[^/]+\/when$/.test(pointer)
      ? judgeCondition(value, pointer, questionOf(subject, visibleIn(subject, scope)))
      : [],
  );
