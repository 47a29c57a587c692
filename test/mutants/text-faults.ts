import {
  changed,
  type Definition,
  isObject,
  type Mutator,
  mentions,
  type Path,
  places,
  pointer,
  steps,
} from './mutant.ts';

/** Every text that is written in each language. */
function* texts(definition: Definition): Generator<readonly [Path, Definition]> {
  const languages: string[] = definition.languages;
  for (const [path, value] of places(definition))
    if (isObject(value) && languages.every((language) => typeof value[language] === 'string')) yield [path, value];
}

const named = (section: string, code: string, also: readonly string[] = []): Mutator => ({
  family: 'references',
  name: `a ${section.replace(/s$/, '')} is removed that is still named`,
  *mutate(definition) {
    for (const name of Object.keys(definition[section] ?? {}))
      yield {
        what: name,
        definition: changed(definition, [section, name]),
        codes: [code, ...also],
        at: mentions(definition, name),
      };
  },
});

export const textFaults: readonly Mutator[] = [
  {
    family: 'texts',
    name: 'a translation is removed',
    *mutate(definition) {
      for (const [path] of texts(definition))
        yield {
          what: pointer(path),
          definition: changed(definition, [...path, definition.languages.at(-1)]),
          codes: ['text/missing-language'],
          at: [pointer(path)],
        };
    },
  },
  {
    family: 'texts',
    name: 'a translation is blank',
    *mutate(definition) {
      for (const [path] of texts(definition))
        yield {
          what: pointer(path),
          definition: changed(definition, [...path, definition.languages[0]], ' '),
          codes: ['text/missing-language'],
          at: [pointer(path)],
        };
    },
  },
  {
    family: 'texts',
    name: 'one language keeps a value from its readers',
    *mutate(definition) {
      for (const [path, text] of texts(definition))
        for (const language of definition.languages.slice(-1))
          if (definition.languages.length > 2 && text[language].includes('{{'))
            yield {
              what: pointer(path),
              definition: changed(definition, [...path, language], text[language].replaceAll(/\{\{.*?\}\}/g, '…')),
              codes: ['text/other-values'],
              at: [pointer([...path, language])],
            };
    },
  },
  {
    family: 'texts',
    name: 'a sentence was copied and never translated',
    *mutate(definition) {
      const [first, second] = definition.languages;
      for (const [path, text] of texts(definition))
        if (path.includes('body') && second && text[first].split(' ').length >= 12)
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, second], text[first]),
            codes: ['text/other-language'],
            at: [pointer([...path, second])],
          };
    },
  },
  {
    family: 'texts',
    name: 'an outcome loses its label',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        if (step.kind === 'task')
          for (const [outcome, { label }] of Object.entries<Definition>(step.outcomes))
            if (label)
              yield {
                what: `${pointer(path)} ${outcome}`,
                definition: changed(definition, [...path, 'outcomes', outcome, 'label']),
                codes: ['text/no-label'],
                at: [pointer([...path, 'outcomes', outcome])],
              };
    },
  },
  {
    family: 'texts',
    name: 'a placeholder names nothing',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (typeof value === 'string' && /\{\{ [a-z]+\.\w+/.test(value))
          yield {
            what: pointer(path),
            definition: changed(definition, path, value.replace(/\{\{ ([a-z]+\.\w+)/, '{{ $1Typo')),
            codes: ['template/unknown-value'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'texts',
    name: 'a date is written out as money',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (typeof value === 'string' && /\{\{ (case\.filedOn|clocks\.[\w-]+\.lastDay) \| date/.test(value))
          yield {
            what: pointer(path),
            definition: changed(definition, path, value.replace('| date', '| money')),
            codes: ['template/wrong-filter'],
            at: [pointer(path)],
          };
    },
  },
];

export const referenceFaults: readonly Mutator[] = [
  named('forms', 'reference/unknown-form'),
  named('letters', 'reference/unknown-letter'),
  named('messages', 'reference/unknown-message'),
  named('roles', 'reference/unknown-role'),
  named('law', 'reference/unknown-law'),
  named('remedies', 'reference/unknown-remedy'),
  named('rules', 'reference/unknown-rule', ['data/unknown-path']),
  named('tables', 'reference/unknown-table', ['data/unknown-path']),
  named('partners', 'reference/unknown-partner'),
  {
    family: 'references',
    name: 'a calendar that does not exist',
    *mutate(definition) {
      yield {
        what: 'atlantis',
        definition: changed(definition, ['calendar'], 'atlantis'),
        codes: ['reference/unknown-calendar'],
        at: ['/calendar'],
      };
    },
  },
];
