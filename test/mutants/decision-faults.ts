import { changed, type Definition, type Mutator, pointer, steps } from './mutant.ts';

/** Decisions with the letter that tells them. */
function* decisions(definition: Definition) {
  for (const [path, step] of steps(definition)) {
    const blocks: Definition[] | undefined = definition.letters?.[step.letter]?.blocks;
    if (step.kind === 'decide' && blocks) yield { path, step, blocks, at: ['letters', step.letter, 'blocks'] };
  }
}

/** Whether a case may come from a step of this kind to another step. */
function leadsFrom({ steps: all }: Definition, kind: string, to: string): boolean {
  const seen = new Set(Object.keys(all).filter((name) => all[name].kind === kind));
  for (const name of seen)
    for (const next of Object.keys(all)) if (JSON.stringify(all[name]).includes(`"${next}"`)) seen.add(next);
  return seen.has(to);
}

/** The letters of decisions, each without its block of this sort. */
const letterWithout = (sort: string, { name, code }: { readonly name: string; readonly code: string }): Mutator => ({
  family: 'decisions',
  name,
  *mutate(definition) {
    for (const { blocks, step, at } of decisions(definition)) {
      const i = blocks.findIndex((block) => sort in block);
      if (i >= 0)
        yield { what: step.letter, definition: changed(definition, [...at, i]), codes: [code], at: [pointer(at)] };
    }
  },
});

/** What a decision says, and what goes out about it. */
export const decisionFaults: readonly Mutator[] = [
  {
    family: 'decisions',
    name: 'a letter says a value only where there is none',
    *mutate(definition) {
      for (const [name, { blocks }] of Object.entries<Definition>(definition.letters ?? {}))
        for (const [i, block] of blocks.entries()) {
          const [field] = block.when?.['!']?.[0]?.missing ?? block.when?.['!']?.missing ?? [];
          if (field && JSON.stringify(block.paragraph ?? block.list ?? '').includes(`{{ ${field}`))
            yield {
              what: `${name} ${i}`,
              definition: changed(definition, ['letters', name, 'blocks', i, 'when'], { missing: [field] }),
              codes: ['logic/never-said'],
              at: [`/letters/${name}/blocks/${i}/when`],
            };
        }
    },
  },
  {
    family: 'decisions',
    name: 'the message that the case is over goes to somebody else',
    *mutate(definition) {
      const officer = [...steps(definition)].find(([, { kind, role }]) => kind === 'task' && role)?.[1].role;
      const work = [...steps(definition)].filter(
        ([path, { kind }]) => path.length === 2 && ['task', 'opinion', 'hand-off'].includes(kind),
      );
      for (const [path, step] of steps(definition)) {
        const end = path.length === 2 && definition.steps[step.next]?.kind === 'end';
        const before = work.find(([, one]) => JSON.stringify(one).includes(`"${path.at(-1)}"`));
        const name = String(before?.[0].at(-1));
        const isFirst = !leadsFrom(definition, 'decide', name);
        if (step.kind === 'notify' && !step.to && end && before && officer && isFirst)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'to'], officer),
            codes: ['law/end-untold'],
            at: [`/steps/${step.next}`],
          };
      }
    },
  },
  {
    family: 'decisions',
    name: 'a refusal has no letter',
    *mutate(definition) {
      for (const { path, step } of decisions(definition))
        if (step.adverse ?? step.outcome === 'refused')
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'letter']),
            codes: ['law/refusal-without-letter'],
            at: [pointer(path)],
          };
    },
  },
  letterWithout('signature', { name: 'nobody signs the letter', code: 'law/letter-without-signature' }),
  {
    family: 'decisions',
    name: 'a message says data of a special category',
    *mutate(definition) {
      const form = definition.forms[definition.steps[definition.start].form];
      const field: string = form.pages[0].fields[0];
      const message = Object.keys(definition.messages)[0] ?? '';
      const told = changed(definition, ['messages', message, 'subject'], `{{ ${field} }}`);
      yield {
        what: String(message),
        definition: changed(told, ['data', ...field.split('.'), 'sensitivity'], 'special'),
        codes: ['privacy/special-in-message'],
        at: [`/messages/${message}/subject`],
      };
    },
  },
  letterWithout('remedies', { name: 'a letter loses its remedies', code: 'law/letter-without-remedies' }),
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
