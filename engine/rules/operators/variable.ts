import type { Operator } from '../operator.ts';
import { fullPath, scopeOf, segmentsOf, valueAt } from '../path.ts';
import { type Node, use } from '../run.ts';
import { isNothing, Unknown } from '../unknown.ts';

/** `{ "var": "application.rent" }`, or with a value to take where it is missing: `{ "var": ["application.rent", 0] }`. */
export const variable: Operator = {
  least: 0,
  most: 2,
  compile: (call) => {
    const path = call.args[0] ?? '';
    if (typeof path !== 'string' && typeof path !== 'number') return call.refuse('rule/computed-path', 0, path);
    const segments = segmentsOf(String(path));
    if (segments === undefined) return call.refuse('rule/forbidden-path', 0, path);
    return read(String(path), segments, call.args.length === 2 ? call.node(1) : undefined);
  },
};

function read(path: string, segments: readonly string[], otherwise: Node | undefined): Node {
  const absent = new Unknown(path);
  return (run, scope) => {
    const from = scope.outer === undefined ? scope : scopeOf(run, scope, segments);
    const value = valueAt(from.data, segments);
    if (isNothing(value)) {
      if (otherwise !== undefined) {
        use(run, fullPath(from, path), null);
        return otherwise(run, scope);
      }
      return from.outer === undefined ? absent : new Unknown(fullPath(from, path));
    }
    if (segments[0] !== 'accumulator') use(run, fullPath(from, path), value);
    return value;
  };
}
