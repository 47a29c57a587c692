import { changed, type Mutator, pointer, steps } from './mutant.ts';

export const shapeFaults: readonly Mutator[] = [
  {
    family: 'shape',
    name: 'a word is mistyped',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        for (const [key, value] of Object.entries(step)) {
          if (key === 'kind') continue;
          yield {
            what: `${pointer(path)}/${key}`,
            definition: changed(changed(definition, [...path, key]), [...path, `${key}s`], value),
            codes: ['shape/unknown-key', 'shape/missing'],
            at: [pointer(path)],
          };
        }
    },
  },
  {
    family: 'shape',
    name: 'a kind that does not exist',
    *mutate(definition) {
      for (const [path] of steps(definition))
        yield {
          what: pointer(path),
          definition: changed(definition, [...path, 'kind'], 'nonsense'),
          codes: ['shape/unknown-kind'],
          at: [`${pointer(path)}/kind`],
        };
    },
  },
  {
    family: 'shape',
    name: 'a value of another type',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.due)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'due', 'after'], 'soon'),
            codes: ['shape/wrong-type'],
            at: [`${pointer(path)}/due`],
          };
    },
  },
];
