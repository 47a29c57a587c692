import type { Json } from '../../kernel/json.ts';
import type { Operator } from '../operator.ts';
import { segmentsOf, valueAt } from '../path.ts';
import { Fault } from '../rule-problem.ts';
import { sortOf } from '../sort-of.ts';
import { known, scalar } from './scope.ts';

/** The path may be computed, so it is checked when it is known. */
export const variable: Operator = {
  least: 0,
  most: 2,
  compile: (call) => {
    const written = call.args[0];
    if (typeof written === 'string' && segmentsOf(written) === undefined) {
      return call.refuse('rule/forbidden-path', 0, written);
    }
    const [path, otherwise] = call.nodes();
    return (run, { data }) => at(data, known(path, run, data), call.pointer) ?? known(otherwise, run, data);
  },
};

export const missing: Operator = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  compile: (call) => {
    const nodes = call.nodes();
    return (run, { data }) => {
      const given = nodes.map((node) => known(node, run, data));
      return absent(Array.isArray(given[0]) ? given[0] : given, data, call.pointer);
    };
  },
};

export const missingSome: Operator = {
  least: 2,
  most: 2,
  compile: (call) => {
    const [needed, paths] = call.nodes();
    return (run, { data }) => {
      const given = known(paths, run, data);
      if (!Array.isArray(given)) throw new Fault('rule/not-a-list', call.pointerTo(1), sortOf(given));
      const without = absent(given, data, call.pointer);
      return given.length - without.length >= Number(scalar(known(needed, run, data), call.pointer)) ? [] : without;
    };
  },
};

function absent(paths: readonly Json[], data: Json, pointer: string): readonly Json[] {
  return paths.filter((path) => {
    const value = at(data, path, pointer);
    return value === undefined || value === null || value === '';
  });
}

function at(data: Json, path: Json, pointer: string): Json | undefined {
  const segments = segmentsOf(String(scalar(path, pointer) ?? ''));
  if (segments === undefined) throw new Fault('rule/forbidden-path', pointer);
  return valueAt(data, segments);
}
