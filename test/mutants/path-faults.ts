import { changed, type Definition, type Mutator, type Path, places, pointer, steps } from './mutant.ts';

const GRAPH = ['graph/no-end', 'graph/unreachable-step', 'graph/dead-end'];

/** Where a way on is written: the step's or an outcome's `next`, and the like. */
function* ways(definition: Definition): Generator<readonly [Path, unknown]> {
  for (const [path, value] of places(definition))
    if (
      ['next', 'to', 'answered', 'unanswered', 'refused', 'ifSilent'].includes(String(path.at(-1))) &&
      path.includes('steps')
    )
      if (typeof value === 'string' && !(path.at(-1) === 'to' && isPerson(definition, path))) yield [path, value];
}

const isPerson = (definition: Definition, path: Path): boolean => {
  const step = path.slice(0, -1).reduce<Definition>((at, part) => at[part], definition);
  return 'kind' in step; // a step's own `to` names a person or a partner
};

export const pathFaults: readonly Mutator[] = [
  {
    family: 'paths',
    name: 'a way leads to a step that does not exist',
    *mutate(definition) {
      for (const [path] of ways(definition))
        yield {
          what: pointer(path),
          definition: changed(definition, path, 'nowhere-at-all'),
          codes: ['reference/unknown-step'],
          at: [pointer(path)],
        };
    },
  },
  {
    family: 'paths',
    name: 'the only way on is dropped',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (typeof step.next === 'string' && path.length === 2 && !step.outcomes)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'next']),
            codes: [...GRAPH, 'waiting/no-way-of-its-own'],
            at: [pointer(path), `/steps/${step.next}`],
          };
    },
  },
  {
    family: 'paths',
    name: 'a join that nothing meets goes on all the same',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.outcomes?.unmet)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'outcomes', 'unmet']),
            codes: ['graph/join-unmet', ...GRAPH],
            at: [pointer(path), `/steps/${step.outcomes.unmet.next}`],
          };
    },
  },
  {
    family: 'paths',
    name: 'a clock that has run out has the application filed again',
    *mutate(definition) {
      for (const [name, { expired }] of Object.entries<Definition>(definition.clocks ?? {}))
        if (expired.to)
          yield {
            what: name,
            definition: changed(definition, ['clocks', name, 'expired', 'to'], definition.start),
            codes: ['graph/submission-not-first', ...GRAPH],
            at: [`/steps/${definition.start}`, `/steps/${expired.to}`],
          };
    },
  },
  {
    family: 'paths',
    name: 'a step that nothing leads to',
    *mutate(definition) {
      yield {
        what: 'a lost step',
        definition: changed(definition, ['steps', 'lost-step'], { kind: 'end', result: 'closed' }),
        codes: ['graph/unreachable-step'],
        at: ['/steps/lost-step'],
      };
    },
  },
  {
    family: 'paths',
    name: 'a circle in which nothing waits',
    *mutate(definition) {
      for (const [path, step] of steps(definition)) {
        if (path.length !== 2 || typeof step.next !== 'string' || step.kind === 'submission') continue;
        const round = {
          kind: 'choose',
          next: [{ when: { '>': [{ var: 'case.filedOn' }, '2030-01-01'] }, to: 'round' }, { to: step.next }],
        };
        const inserted = changed(changed(definition, ['steps', 'round'], round), [...path, 'next'], 'round');
        yield {
          what: `after ${pointer(path)}`,
          definition: inserted,
          codes: ['graph/loop-without-wait'],
          at: ['/steps/round'],
        };
      }
    },
  },
  {
    family: 'paths',
    name: 'choices without a last resort',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path.at(-1) === 'next' && Array.isArray(value) && value.length > 1)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, value.length - 1]),
            codes: ['graph/no-default'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'paths',
    name: 'two branches write one field',
    *mutate(definition) {
      const start = definition.steps[definition.start];
      const group = Object.keys(definition.data)[0] ?? '';
      const place = `${group}.${Object.keys(definition.data[group])[0]}`;
      const branch = { start: 'write', steps: { write: { kind: 'choose', set: { [place]: null } } } };
      const both = { kind: 'parallel', branches: { one: branch, two: branch }, next: start.next };
      if (typeof start.next !== 'string') return;
      yield {
        what: place,
        definition: changed(changed(definition, ['steps', 'both'], both), ['steps', definition.start, 'next'], 'both'),
        codes: ['data/shared-write'],
        at: [`/steps/both/branches/two/steps/write/set/${place}`],
      };
    },
  },
];
