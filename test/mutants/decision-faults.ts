import { changed, type Definition, type Mutator, pointer, steps } from './mutant.ts';

/** Decisions with the letter that tells them. */
function* decisions(definition: Definition) {
  for (const [path, step] of steps(definition)) {
    const blocks: Definition[] | undefined = definition.letters?.[step.letter]?.blocks;
    if (step.kind === 'decide' && blocks) yield { path, step, blocks, at: ['letters', step.letter, 'blocks'] };
  }
}

/** What a decision says, and what goes out about it. */
export const decisionFaults: readonly Mutator[] = [
  {
    family: 'decisions',
    name: 'a letter loses its remedies',
    *mutate(definition) {
      for (const { step, blocks, at } of decisions(definition)) {
        const i = blocks.findIndex((block) => 'remedies' in block);
        if (step.remedies && i >= 0)
          yield {
            what: step.letter,
            definition: changed(definition, [...at, i]),
            codes: ['law/letter-without-remedies'],
            at: [pointer(at)],
          };
      }
    },
  },
  {
    family: 'decisions',
    name: 'a letter loses the reasons of a refusal',
    *mutate(definition) {
      for (const { step, blocks, at } of decisions(definition)) {
        const i = blocks.findIndex((block) => step.reasons?.includes(block.explanation));
        if (step.adverse && i >= 0)
          yield {
            what: step.letter,
            definition: changed(definition, [...at, i]),
            codes: ['law/letter-without-reasons'],
            at: [pointer(at)],
          };
      }
    },
  },
  {
    family: 'decisions',
    name: 'a remedy goes to another authority than the letter says',
    *mutate(definition) {
      const [remedy] = Object.values(definition.remedies ?? {});
      for (const { path, step, at } of decisions(definition))
        if (step.remedies)
          yield {
            what: pointer(path),
            definition: changed(
              changed(definition, ['remedies', 'elsewhere'], remedy),
              [...path, 'remedies'],
              'elsewhere',
            ),
            codes: ['law/letter-without-remedies'],
            at: [pointer(at)],
          };
    },
  },
  {
    family: 'decisions',
    name: 'nobody is told of a decision',
    *mutate(definition) {
      for (const { path, step } of decisions(definition))
        if (step.notify)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'notify']),
            codes: ['law/decision-not-notified'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'decisions',
    name: 'a refusal that is said not to be adverse',
    *mutate(definition) {
      for (const { path, step } of decisions(definition))
        if (step.outcome === 'refused')
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'adverse'], false),
            codes: ['law/refusal-not-adverse'],
            at: [`${pointer(path)}/adverse`],
          };
    },
  },
  {
    family: 'decisions',
    name: 'a rule that no law asks for',
    *mutate(definition) {
      for (const [name, { criteria }] of Object.entries<Definition>(definition.rules ?? {}))
        for (const i of (criteria as unknown[]).keys())
          yield {
            what: `${name} ${i}`,
            definition: changed(definition, ['rules', name, 'criteria', i, 'law']),
            codes: ['law/rule-without-law'],
            at: [`/rules/${name}/criteria/${i}`],
          };
    },
  },
  {
    family: 'decisions',
    name: 'a hand-off to another case that loses its date',
    *mutate(definition) {
      for (const [path, step] of steps(definition)) {
        if (step.kind !== 'decide' || path.length !== 2) continue;
        const elsewhere = { kind: 'call', procedure: 'elsewhere', detached: true, with: {}, next: 'passed-on' };
        const withEnd = changed(definition, ['steps', 'passed-on'], { kind: 'end', result: 'closed' });
        yield {
          what: `before ${pointer(path)}`,
          definition: changed(changed(withEnd, ['steps', 'pass-on'], elsewhere), ['on', 'pass-on'], {
            message: 'pass-on',
            by: Object.keys(definition.roles)[0],
            interrupt: true,
            to: 'pass-on',
          }),
          codes: ['law/hand-off-loses-date'],
          at: ['/steps/pass-on/with'],
        };
        return;
      }
    },
  },
];
