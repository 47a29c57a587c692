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

/** Every `{ "var": path }`, where its path stands. */
function* reads(definition: Definition): Generator<readonly [Path, string]> {
  for (const [path, value] of places(definition))
    if (path.at(-1) === 'var' && typeof value === 'string' && !path.includes('scenarios')) yield [path, value];
    else if (path.at(-2) === 'var' && path.at(-1) === 0 && typeof value === 'string') yield [path, value];
}

const fieldsOf = (definition: Definition): [string, string, Definition][] =>
  Object.entries(definition.data as Definition).flatMap(([group, fields]) =>
    Object.entries(fields as Definition).map(([name, field]): [string, string, Definition] => [group, name, field]),
  );

/** What reads a value of another type cannot take. */
const OTHER: Readonly<Record<string, Definition>> = {
  date: { type: 'money' },
  money: { type: 'date' },
  integer: { type: 'date' },
  number: { type: 'date' },
  list: { type: 'text' },
};

export const dataFaults: readonly Mutator[] = [
  {
    family: 'data',
    name: 'an order to pay loses the account or the amount',
    *mutate(definition) {
      const typeOf = (path: string): string | undefined => {
        const [group = '', name = ''] = path.split('.');
        return definition.data[group]?.[name]?.type;
      };
      const operative = JSON.stringify(
        Object.values<Definition>(definition.letters).flatMap(({ blocks }) =>
          blocks.map((one: Definition) => one.operative),
        ),
      );
      for (const [path, step] of steps(definition))
        if (step.kind === 'hand-off' && step.shares.some((place: string) => typeOf(place) === 'iban'))
          for (const [i, place] of (step.shares as string[]).entries())
            if (typeOf(place) === 'iban' || (typeOf(place) === 'money' && operative.includes(`{{ ${place}`)))
              yield {
                what: `${pointer(path)} ${place}`,
                definition: changed(definition, [...path, 'shares', i]),
                codes: ['data/account-unshared', 'data/amount-unshared'],
                at: [`${pointer(path)}/shares`, '/forms'],
              };
    },
  },
  {
    family: 'data',
    name: 'an officer finds something, and nothing goes by it',
    *mutate(definition) {
      for (const [path, task] of steps(definition))
        if (task.kind === 'task' && definition.forms[task.form]) {
          const label = Object.fromEntries(definition.languages.map((language: string) => [language, 'OK']));
          const asked = ['forms', task.form, 'pages', 0, 'fields', definition.forms[task.form].pages[0].fields.length];
          const declared = changed(definition, ['data', 'findings'], { safe: { type: 'boolean', label } });
          yield {
            what: pointer(path),
            definition: changed(declared, asked, 'findings.safe'),
            codes: ['data/answer-unread'],
            at: ['/data/findings/safe'],
          };
        }
    },
  },
  {
    family: 'data',
    name: 'an answer changes what was worked out, and nothing works it out anew',
    *mutate(definition) {
      for (const [path, request] of steps(definition)) {
        const evaluation = path.length === 2 ? definition.steps[request.next] : undefined;
        if (request.kind !== 'request' || evaluation?.kind !== 'evaluate' || typeof evaluation.next !== 'string')
          continue;
        const again = ([, other]: readonly [Path, Definition]): boolean =>
          other !== evaluation && [other.rules ?? []].flat().some((name) => [evaluation.rules].flat().includes(name));
        if ([...steps(definition)].some(again)) continue; // it is worked out once more before it is used
        const asked: string[] = definition.forms[request.form]?.pages.flatMap(({ fields }: Definition) => fields) ?? [];
        const looked = [
          ...Object.values(evaluation.compute ?? {}),
          ...[evaluation.rules ?? []].flat().map((name) => definition.rules[name]),
          ...[evaluation.tables ?? []].flat().map((name) => definition.tables[name]),
        ];
        if (asked.some((field) => JSON.stringify(looked).includes(`"${field}"`)))
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 'next'], evaluation.next),
            codes: ['data/stale-evaluation', 'graph/unreachable-step'],
            at: [pointer(path), `/steps/${request.next}`],
          };
      }
    },
  },
  {
    family: 'data',
    name: 'a field is said to come from another register',
    *mutate(definition) {
      const partners = Object.keys(definition.partners ?? {});
      for (const [group, fields] of Object.entries<Definition>(definition.data))
        for (const [name, { source }] of Object.entries<Definition>(fields)) {
          const other = partners.find((partner) => partner !== source);
          if (partners.includes(source) && other)
            yield {
              what: `${group}.${name}`,
              definition: changed(definition, ['data', group, name, 'source'], other),
              codes: ['privacy/other-source'],
              at: [`/data/${group}/${name}/source`],
            };
        }
    },
  },
  {
    family: 'data',
    name: 'a name is mistyped where it is read',
    *mutate(definition) {
      for (const [path, place] of reads(definition))
        if (place.includes('.'))
          yield {
            what: pointer(path),
            definition: changed(definition, path, `${place}Typo`),
            codes: ['data/unknown-path'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'data',
    name: 'a field is renamed where it is declared',
    *mutate(definition) {
      for (const [group, name, field] of fieldsOf(definition)) {
        const without = changed(definition, ['data', group, name]);
        yield {
          what: `${group}.${name}`,
          definition: changed(without, ['data', group, `${name}Renamed`], field),
          codes: [
            'data/unknown-path',
            'reference/unknown-field',
            'template/unknown-value',
            'data/unknown-target',
            'scenario/unknown-field',
          ],
          at: [...mentions(definition, `${group}.${name}`), ...mentions(definition, name)],
        };
      }
    },
  },
  {
    family: 'data',
    name: 'a value is read before it is set',
    *mutate(definition) {
      const { start, steps: all, data } = definition;
      const next = all[start].next;
      const text = fieldsOf(definition).find(([, , { type }]) => type === 'text' || type === 'longText');
      if (typeof next !== 'string' || !text) return;
      const computed = [...steps(definition)].flatMap(([, step]) => [
        ...Object.keys(step.compute ?? {}),
        ...Object.keys(step.set ?? {}),
      ]);
      const asked = new Set<string>(
        definition.forms[all[start].form].pages.flatMap(({ fields }: { fields: string[] }) => fields),
      );
      for (const place of new Set(computed)) {
        const [group = '', name = ''] = place.split('.');
        if (asked.has(place) || !isObject(data[group]?.[name])) continue;
        const early = { kind: 'choose', set: { [`${text[0]}.${text[1]}`]: { cat: [{ var: place }] } }, next };
        yield {
          what: place,
          definition: changed(changed(definition, ['steps', 'early'], early), ['steps', start, 'next'], 'early'),
          codes: ['data/read-before-set'],
          at: ['/steps/early/set'],
        };
      }
    },
  },
  {
    family: 'data',
    name: 'a step that fills in a value no longer does',
    *mutate(definition) {
      for (const [path, step] of steps(definition))
        for (const part of ['compute', 'set'])
          for (const place of Object.keys(step[part] ?? {})) {
            const writers = [...places(definition)].filter(
              ([at]) => at.at(-1) === place && ['compute', 'set'].includes(String(at.at(-2))),
            );
            const isAsked = JSON.stringify(definition.forms).includes(`"${place}"`);
            const isRead = [...reads(definition)].some(([, read]) => read === place || read.startsWith(`${place}.`));
            if (writers.length > 1 || isAsked || !isRead) continue;
            yield {
              what: `${pointer(path)} ${place}`,
              definition: changed(definition, [...path, part, place]),
              codes: ['data/read-before-set'],
              at: mentions(definition, place),
            };
          }
    },
  },
  {
    family: 'types',
    name: 'the type of a field is swapped',
    *mutate(definition) {
      for (const [group, name, field] of fieldsOf(definition)) {
        const other = OTHER[field.type];
        const place = `${group}.${name}`;
        const used = [...places(definition)]
          .filter(([path, value]) => value === place && path.at(-1) === 'var')
          .map(([path]) => path);
        // that a value is there can be asked of any type
        const reckoned = used.some((path) =>
          path.some((part) =>
            [
              '+',
              '-',
              '*',
              '/',
              '<',
              '<=',
              '>',
              '>=',
              'years-between',
              'days-between',
              'count',
              'sum',
              'some',
              'all',
              'none',
            ].includes(String(part)),
          ),
        );
        if (!other || !reckoned) continue;
        const { min: _min, max: _max, of: _of, check: _check, ...kept } = field;
        yield {
          what: `${place}: ${field.type} → ${other.type}`,
          definition: changed(definition, ['data', group, name], { ...kept, ...other }),
          codes: [
            'type/not-a-number',
            'type/not-a-day',
            'type/not-a-list',
            'type/not-comparable',
            'type/wrong-value',
            'table/wrong-column',
            'template/wrong-filter',
            'data/unknown-path',
            'template/unknown-value',
            'shape/unknown-key',
          ],
          at: [pointer(['data', group, name]), ...mentions(definition, place), '/tables', '/rules'],
        };
      }
    },
  },
  {
    family: 'types',
    name: 'a word that is no option',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (
          ['==', '!=', '===', '!=='].includes(String(path.at(-1))) &&
          Array.isArray(value) &&
          typeof value[1] === 'string' &&
          isObject(value[0]) &&
          typeof value[0].var === 'string'
        ) {
          const [group = '', name = ''] = value[0].var.split('.');
          const field = definition.data[group]?.[name];
          if (field?.type !== 'choice') continue;
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 1], 'no-such-option'),
            codes: ['type/unknown-option'],
            at: [pointer(path)],
          };
        }
    },
  },
];
