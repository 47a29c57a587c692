import { changed, type Definition, type Mutator, pointer, steps } from './mutant.ts';

/** What waits has a last day, and something follows. */
export const waitingFaults: readonly Mutator[] = [
  {
    family: 'waiting',
    name: 'the refusal of another authority counts as its consent',
    *mutate(definition) {
      for (const [path, step] of steps(definition)) {
        const { expect = 'accepted', outcomes = {} } = step;
        if (step.kind !== 'hand-off' || !outcomes.refused || !outcomes[expect]) continue;
        if (JSON.stringify(definition).includes(`steps.${path.at(-1)}.outcome`)) continue;
        yield {
          what: pointer(path),
          definition: changed(definition, [...path, 'outcomes', 'refused'], outcomes[expect]),
          codes: ['waiting/answer-ignored', 'waiting/no-way-of-its-own'],
          at: [pointer(path)],
        };
      }
    },
  },
  {
    family: 'waiting',
    name: 'whatever an officer answers, the same happens',
    *mutate(definition) {
      for (const [path, step] of steps(definition)) {
        const [first, ...others] = Object.entries<Definition>(step.outcomes ?? {});
        if (step.kind !== 'task' || !first || others.length === 0) continue;
        if (JSON.stringify(definition).includes(`steps.${path.at(-1)}.outcome`)) continue;
        const outcomes = [first, ...others].map(([name, { label }]) => [name, { ...first[1], label }]);
        yield {
          what: pointer(path),
          definition: changed(definition, [...path, 'outcomes'], Object.fromEntries(outcomes)),
          codes: ['waiting/answer-ignored', 'graph/unreachable-step'],
          at: [`${pointer(path)}/outcomes`, '/steps'],
        };
      }
    },
  },
  {
    family: 'waiting',
    name: 'a due is removed',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.due && path.length === 2)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'due']),
            codes: [
              'waiting/no-deadline',
              'graph/unreachable-step',
              'graph/dead-end',
              'extension/no-due',
              'scenario/unknown-outcome',
              'law/extension-without-due',
            ],
            at: [pointer(path), `/steps/${step.due.to}`, '/scenarios'],
          };
    },
  },
  {
    family: 'waiting',
    name: 'nothing follows the last day',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.due?.escalate && !step.due.to)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'due', 'escalate']),
            codes: ['waiting/no-consequence'],
            at: [`${pointer(path)}/due`],
          };
    },
  },
  {
    family: 'waiting',
    name: 'a task offers nothing to answer',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.kind === 'task')
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'outcomes'], {}),
            codes: ['waiting/no-outcome'],
            at: [`${pointer(path)}/outcomes`],
          };
    },
  },
  {
    family: 'waiting',
    name: 'nobody may raise an event',
    *mutate(definition) {
      for (const [name, handler] of Object.entries<{ message?: string }>(definition.on ?? {}))
        yield {
          what: name,
          definition: changed(definition, ['on', name, 'message'], 'nobody-raises-this'),
          codes: ['waiting/no-owner', 'reference/unknown-event', 'reference/unused', 'scenario/unknown-event'],
          at: [`/on/${name}`, `/events/${handler.message}`, '/scenarios'],
        };
    },
  },
];
