import type { Json } from '../../kernel/json.ts';
import { byJsonLogic } from '../by-json-logic.ts';
import { limits } from '../limits.ts';
import type { Operator } from '../operator.ts';
import { Fault } from '../rule-problem.ts';
import { spend } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { Unknown } from '../unknown.ts';
import { valuesOf } from './amounts.ts';

/** An operator on texts, numbers and truth values that answers with a text of bounded length. */
function ofText(name: 'cat' | 'substr', least: number, most: number): Operator {
  return {
    least,
    most,
    compile: (call) => {
      const nodes = call.nodes();
      return (run, scope) => {
        const values = valuesOf(nodes, run, scope);
        if (values instanceof Unknown) return values;
        const length = values.reduce<number>((total, value) => total + lengthOf(value, call.pointer), 0);
        if (length > limits.output) throw new Fault('rule/output-too-large', call.pointer, `${length} characters`);
        spend(run, length >> 6, call.pointer);
        return byJsonLogic(name, values);
      };
    },
  };
}

/** Lists and objects are refused: their text is nobody's intention, and nested ones could be endless. */
function lengthOf(value: Json, pointer: string): number {
  if (typeof value === 'object' && value !== null) throw new Fault('rule/not-text', pointer, sortOf(value));
  return typeof value === 'string' ? value.length : 24;
}

/** Texts joined. */
export const cat = ofText('cat', 0, Number.POSITIVE_INFINITY);
/** Part of a text, by position and length; negative ones count from the end. */
export const substr = ofText('substr', 2, 3);
