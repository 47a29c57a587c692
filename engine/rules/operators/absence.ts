import type { Json } from '../../kernel/json.ts';
import type { Operator } from '../operator.ts';
import { fullPath, scopeOf, segmentsOf, valueAt } from '../path.ts';
import { Fault } from '../rule-problem.ts';
import { type Run, type Scope, spend, use } from '../run.ts';
import { sortOf } from '../sort-of.ts';
import { isNothing, Unknown } from '../unknown.ts';
import { valuesOf } from './amounts.ts';

/** `{ "missing": ["application.rent", …] }`: those paths that have no value. Never unknown: absence is its question. */
export const missing: Operator = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  compile: (call) => {
    const nodes = call.nodes();
    return (run, scope) => {
      const given = valuesOf(nodes, run, scope);
      if (given instanceof Unknown) return given;
      return absentOf(Array.isArray(given[0]) ? given[0] : given, run, scope, call.pointer);
    };
  },
};

/** `{ "missing_some": [2, [paths]] }`: nothing once so many are there, else those that are not. */
export const missingSome: Operator = {
  least: 2,
  most: 2,
  compile: (call) => {
    const nodes = call.nodes();
    return (run, scope) => {
      const given = valuesOf(nodes, run, scope);
      if (given instanceof Unknown) return given;
      const [needed, paths] = given;
      if (typeof needed !== 'number') throw new Fault('rule/not-a-number', call.pointerTo(0));
      if (!Array.isArray(paths)) throw new Fault('rule/not-a-list', call.pointerTo(1), sortOf(paths ?? null));
      const absent = absentOf(paths, run, scope, call.pointer);
      return paths.length - absent.length >= needed ? [] : absent;
    };
  },
};

function absentOf(paths: readonly Json[], run: Run, scope: Scope, pointer: string): readonly Json[] {
  spend(run, paths.length, pointer);
  return paths.filter((path) => {
    const segments = typeof path === 'string' || typeof path === 'number' ? segmentsOf(String(path)) : undefined;
    if (segments === undefined) throw new Fault('rule/forbidden-path', pointer);
    const from = scopeOf(run, scope, segments);
    const value = valueAt(from.data, segments);
    use(run, fullPath(from, String(path)), value ?? null);
    return isNothing(value);
  });
}
