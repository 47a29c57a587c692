import { changed, type Mutator, places, pointer, steps } from './mutant.ts';

/** Another procedure, and one as correct: only the scenarios of its author know that it is not the one that was meant. */
const played = { codes: [], at: [], played: true } as const;

export const playedFaults: readonly Mutator[] = [
  {
    family: 'scenarios',
    name: 'a scenario expects another end',
    *mutate(definition) {
      for (const [i, { expect }] of (definition.scenarios as readonly { expect: { result?: string } }[]).entries())
        if (expect.result)
          yield {
            what: `${i}`,
            definition: changed(definition, ['scenarios', i, 'expect', 'result'], 'somehow-else'),
            ...played,
          };
    },
  },
  {
    family: 'scenarios',
    name: 'a choice leads the other way',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path.at(-1) === 'next' && Array.isArray(value) && value.length === 2)
          yield {
            what: pointer(path),
            definition: changed(definition, path, [{ ...value[0], to: value[1].to }, { to: value[0].to }]),
            ...played,
          };
    },
  },
  {
    family: 'scenarios',
    name: 'a time limit is one month longer',
    *mutate(definition) {
      const expected = JSON.stringify(definition.scenarios);
      for (const [name, { after }] of Object.entries<{ after: { months?: number } }>(definition.clocks ?? {}))
        if (expected.includes(`"clocks.${name}"`))
          yield {
            what: name,
            definition: changed(definition, ['clocks', name, 'after', 'months'], (after.months ?? 0) + 1),
            ...played,
          };
    },
  },
  {
    family: 'scenarios',
    name: 'a request no longer stops the clock',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.pauses) yield { what: pointer(path), definition: changed(definition, [...path, 'pauses']), ...played };
    },
  },
];
