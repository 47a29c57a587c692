import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loopsIn } from './loops.ts';

test('a circle is found, what leads to it and from it is not', () => {
  const after: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['e'] };
  expect(loopsIn(Object.keys(after), (node) => after[node] ?? [])).toEqual([['b', 'c'], ['e']]);
});

test('a circle of 50,000 steps needs no deep call stack', () => {
  const nodes = Array.from({ length: 50_000 }, (_, i) => i);
  expect(loopsIn(nodes, (node) => [(node + 1) % nodes.length])[0]).toHaveLength(50_000);
});

test('two nodes are in one circle exactly if each leads to the other', () => {
  const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(graph, (ways) => {
      const after = (node: number): number[] => ways[node] ?? [];
      const leads = (from: number, to: number): boolean => {
        const seen = new Set(after(from));
        for (const node of seen) for (const next of after(node)) seen.add(next);
        return seen.has(to);
      };
      const loops = loopsIn([...ways.keys()], after);
      for (const a of ways.keys())
        for (const b of ways.keys())
          expect(loops.some((loop) => loop.includes(a) && loop.includes(b))).toBe(leads(a, b) && leads(b, a));
    }),
  );
});
