import type { Json } from '../../kernel/json.ts';
import type { Amount } from '../decimal.ts';
import type { Operator } from '../operator.ts';
import { fullPath, segmentsOf, valueAt } from '../path.ts';
import { spend, use } from '../run.ts';
import { isNothing, Unknown, unknownToo } from '../unknown.ts';
import { amountOf } from './amounts.ts';
import { step } from './calculation.ts';
import { elementScope, listArgument } from './list-argument.ts';

/** `{ "sum": [list, "netIncome"] }`, or of the elements themselves without a field. Of an empty list 0. */
export const sum: Operator = {
  least: 1,
  most: 2,
  compile: (call) => {
    const field = call.args[1] ?? '';
    if (typeof field !== 'string') return call.refuse('rule/computed-path', 1, field);
    const segments = segmentsOf(field);
    if (segments === undefined) return call.refuse('rule/forbidden-path', 1, field);
    const node = listArgument(call);
    return (run, scope) => {
      const list = node(run, scope);
      if (list instanceof Unknown) return list;
      spend(run, list.elements.length * 4, call.pointer);
      let unknown: Unknown | undefined;
      let total: Amount = 0;
      for (let index = 0; index < list.elements.length; index++) {
        const element = elementScope(run, list, index, scope);
        const value: Json | undefined = valueAt(element.data, segments);
        if (isNothing(value)) {
          unknown = unknownToo(unknown, new Unknown(fullPath(element, field)));
          continue;
        }
        use(run, fullPath(element, field), value);
        const amount = amountOf(value, call.pointer);
        if (!(amount instanceof Unknown)) total = step('+', total, amount, call.pointer);
      }
      return unknown ?? total;
    };
  },
};
