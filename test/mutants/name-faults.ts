import { changed, type Definition, type Mutator, pointer, steps } from './mutant.ts';

/** What stands twice, comes too early, or names nobody. */
export const nameFaults: readonly Mutator[] = [
  {
    family: 'names',
    name: 'a criterion stands twice',
    *mutate(definition) {
      for (const [name, { criteria }] of Object.entries<Definition>(definition.rules ?? {}))
        yield {
          what: name,
          definition: changed(definition, ['rules', name, 'criteria', criteria.length], criteria[0]),
          codes: ['reference/duplicate-id'],
          at: [`/rules/${name}/criteria/${criteria.length}/id`],
        };
    },
  },
  {
    family: 'names',
    name: 'a list names one thing twice, and another no more',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        for (const word of ['shares', 'sees', 'pauses', 'restarts', 'notSameAs', 'reasons'])
          if (step[word]?.length > 1)
            yield {
              what: pointer([...path, word]),
              definition: changed(definition, [...path, word, 0], step[word][1]),
              codes: ['reference/duplicate-id'],
              at: [pointer([...path, word])],
            };
    },
  },
  {
    family: 'names',
    name: 'two scenarios of one name',
    *mutate(definition) {
      const [first, ...rest] = definition.scenarios ?? [];
      if (rest.length > 0)
        yield {
          what: first.name,
          definition: changed(definition, ['scenarios', 1, 'name'], first.name),
          codes: ['scenario/duplicate-name'],
          at: ['/scenarios/1/name'],
        };
    },
  },
  {
    family: 'waiting',
    name: 'a reminder after its due',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.due)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'due', 'remind'], [step.due.after]),
            codes: ['waiting/reminder-too-early'],
            at: [`${pointer(path)}/due/remind/0`],
          };
    },
  },
  ...(['role', 'escalate', 'to'] as const).map(
    (word): Mutator => ({
      family: 'names',
      name: `${word === 'to' ? 'a request or a hand-off' : word === 'role' ? 'a task' : 'an overdue task'} for somebody unknown`,
      *mutate(definition) {
        for (const [path, step] of steps(definition)) {
          const at = word === 'escalate' ? [...path, 'due', 'escalate'] : [...path, word];
          if (word === 'escalate' ? step.due?.escalate : step[word])
            yield {
              what: pointer(at),
              definition: changed(definition, at, 'nobody-at-all'),
              codes: ['reference/unknown-role', 'reference/unknown-partner', 'reference/unknown-step'],
              at: [pointer(at)],
            };
        }
      },
    }),
  ),
  {
    family: 'names',
    name: 'an event that nobody listens for',
    *mutate(definition) {
      yield {
        what: 'unheard',
        definition: changed(definition, ['events', 'unheard'], { title: 'Unheard', by: 'applicant' }),
        codes: ['reference/unused'],
        at: ['/events/unheard'],
      };
    },
  },
  {
    family: 'names',
    name: 'an amount in another currency',
    *mutate(definition) {
      for (const [group, fields] of Object.entries<Definition>(definition.data))
        for (const [name, { type, min }] of Object.entries<Definition>(fields))
          if (type === 'money' && min !== undefined)
            yield {
              what: `${group}.${name}`,
              definition: changed(definition, ['data', group, name, 'min'], `${min} USD`),
              codes: ['shape/wrong-value'],
              at: [`/data/${group}/${name}/min`],
            };
    },
  },
];
