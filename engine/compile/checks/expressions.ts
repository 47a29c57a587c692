import { compileExpression } from '../../rules/compile-expression.ts';
import { operators } from '../../rules/operators/operators.ts';
import type { Check } from '../check.ts';
import { didYouMean } from '../did-you-mean.ts';
import { fault } from '../finding.ts';
import { partsOf } from '../parts-of.ts';
import type { Values } from '../words/message-of.ts';
import { suggested } from '../words/suggested.ts';

/** Every expression is one that may run: known operators, plain paths, within the limits. */
export const expressions: Check = (subject) =>
  partsOf(subject).expressions.flatMap(({ value, pointer }) => {
    if (value === null || typeof value !== 'object') return [];
    const compiled = compileExpression(value);
    if (typeof compiled === 'function') return [];
    return compiled.map(({ code, pointer: at, found = '', suggestion = '' }) => {
      const values = {
        found: String(found),
        suggestion,
        ...(code === 'rule/unknown-operator' && nearest(String(found))),
      };
      const counted = code === 'rule/wrong-arity' ? countsOf(at, String(found)) : undefined;
      return fault(isKnown(code) ? code : 'rule/not-json', pointer + at, {
        values: { ...values, ...counted },
        ...(counted && { words: 'rule/wrong-arity: counted' as const }),
      });
    });
  });

/** The operator that stands at the end of a pointer, how many values it is given, and how many it takes. */
function countsOf(pointer: string, found: string): Values | undefined {
  const name = pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const operator = operators.get(name);
  const given = /^\d+/.exec(found)?.[0];
  if (!operator || given === undefined) return undefined;
  const { least, most } = operator;
  return { name, given, takes: least === most ? least : Number.isFinite(most) ? `${least}–${most}` : `≥ ${least}` };
}

const names = [...operators.keys()];

/** The operator that was meant, if one is near enough; all of them have a page. */
const nearest = (name: string): Values => (didYouMean(name, names) === undefined ? {} : suggested(name, names));

const CODES = [
  'rule/unknown-operator',
  'rule/wrong-arity',
  'rule/two-keys',
  'rule/no-operator',
  'rule/computed-path',
  'rule/forbidden-path',
  'rule/too-deep',
  'rule/too-large',
  'rule/not-a-duration',
  'rule/not-a-day-of-the-year',
  'rule/wrong-places',
] as const;

const isKnown = (code: string): code is (typeof CODES)[number] => (CODES as readonly string[]).includes(code);
