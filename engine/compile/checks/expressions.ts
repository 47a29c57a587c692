import { compileExpression } from '../../rules/compile-expression.ts';
import type { RuleProblem } from '../../rules/rule-problem.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** Every expression is one that may run: known operators, plain paths, within the limits. */
export const expressions: Check = (subject) =>
  partsOf(subject).expressions.flatMap(({ value, pointer }) => {
    if (value === null || typeof value !== 'object') return [];
    const compiled = compileExpression(value);
    if (typeof compiled === 'function') return [];
    return compiled.map((problem) => {
      const { message, hint } = SENTENCES[problem.code] ?? OTHER;
      return error(
        problem.code,
        pointer + problem.pointer,
        message(problem.found ?? ''),
        problem.suggestion ?? hint(problem),
      );
    });
  });

interface Sentence {
  readonly message: (found: string) => string;
  readonly hint: (problem: RuleProblem) => string;
}

const OTHER: Sentence = {
  message: (found) => `This expression cannot run${found === '' ? '' : ` (${found})`}.`,
  hint: () => 'Write it as a JsonLogic expression: an object with one operator.',
};

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'rule/unknown-operator': {
    message: (found) => `There is no operator "${found}".`,
    hint: () => 'The operators are listed in docs/problems/rule/unknown-operator.md.',
  },
  'rule/wrong-arity': {
    message: (found) => `This operator is given ${found}.`,
    hint: () => 'Give it as many as it takes.',
  },
  'rule/two-keys': {
    message: (found) => `An expression has one operator, not several (${found}).`,
    hint: () => 'Join them with "and", or write each into its own object.',
  },
  'rule/no-operator': {
    message: () => 'An empty object is no expression.',
    hint: () => 'Write an operator, such as { "var": "application.name" }.',
  },
  'rule/computed-path': {
    message: () => 'The place to read is computed; it must be written out.',
    hint: () => 'Write the path as text, such as { "var": "application.name" }.',
  },
  'rule/forbidden-path': {
    message: (found) => `"${found}" is not a place that may be read.`,
    hint: () => 'Name a field of the case file, such as application.name.',
  },
  'rule/too-deep': {
    message: (found) => `This expression is too deeply nested: ${found}.`,
    hint: () => 'Compute a part of it into a field first.',
  },
  'rule/too-large': {
    message: (found) => `This expression is too large: ${found}.`,
    hint: () => 'Split it: compute parts into fields, or use a decision table.',
  },
};
