import { changed, isObject, type Mutator, places, pointer } from './mutant.ts';

const negated = (test: unknown): unknown => ({ and: [test, { '!': [test] }] });

export const logicFaults: readonly Mutator[] = [
  {
    family: 'logic',
    name: 'a criterion contradicts itself',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path[0] === 'rules' && path.at(-1) === 'test')
          yield {
            what: pointer(path),
            definition: changed(definition, path, negated(value)),
            codes: ['logic/never-true'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'logic',
    name: 'a criterion contradicts another',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (
          path[0] === 'rules' &&
          typeof path.at(-1) === 'number' &&
          isObject(value) &&
          'test' in value &&
          value.onFail !== 'flag'
        ) {
          const list = path.slice(0, -1);
          const count = list.reduce((at, part) => at[part], definition).length as number;
          const other = { ...value, id: 'the-contrary', test: { '!': [value.test] } };
          yield {
            what: pointer(path),
            definition: changed(definition, [...list, count], other),
            codes: ['logic/contradictory-criteria'],
            at: [pointer(list)],
          };
        }
    },
  },
  {
    family: 'logic',
    name: 'two criteria look at the same',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path[0] === 'rules' && path.at(-1) === 'criteria' && Array.isArray(value) && value.length > 1) {
          const [{ test, when }, second] = value;
          yield {
            what: pointer(path),
            definition: changed(definition, [...path, 1], {
              ...second,
              test,
              ...(when ? { when } : { when: undefined }),
            }),
            codes: ['logic/same-criterion'],
            at: [pointer([...path, 1])],
          };
        }
    },
  },
  {
    family: 'logic',
    name: 'a requirement that the law asks for in some cases is asked for in all',
    *mutate(definition) {
      for (const [path] of places(definition))
        if (path[0] === 'rules' && path.at(-1) === 'when')
          yield {
            what: pointer(path),
            definition: changed(definition, path, { '==': [1, 1] }),
            codes: ['logic/always-true'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'logic',
    name: 'a choice stands twice',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path.at(-1) === 'next' && Array.isArray(value) && value[0]?.when)
          yield {
            what: pointer(path),
            definition: changed(definition, path, [value[0], ...value]),
            codes: ['logic/unreachable-choice'],
            at: [`${pointer(path)}/1`],
          };
    },
  },
  {
    family: 'logic',
    name: 'an operator that does not exist',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path[0] === 'rules' && path.at(-1) === 'test')
          yield {
            what: pointer(path),
            definition: changed(definition, path, { nonsense: value }),
            codes: ['rule/unknown-operator'],
            at: [pointer(path)],
          };
    },
  },
];

const single = (policy: string): boolean => policy === 'unique' || policy === 'any';

/** Rows and cells of the tables that answer once. */
export const tableFaults: readonly Mutator[] = [
  {
    family: 'tables',
    name: 'an answer is left blank',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path[0] === 'tables' && path.at(-2) === 1 && path.at(-4) === 'rows' && typeof value === 'string')
          yield {
            what: pointer(path),
            definition: changed(definition, path, ''),
            codes: ['table/unreadable-cell'],
            at: [pointer(path)],
          };
    },
  },
  {
    family: 'tables',
    name: 'a row is dropped',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path[0] === 'tables' && path.at(-2) === 'rows' && Array.isArray(value) && path.length === 6) {
          if (definition.tables[path[1] ?? ''].hitPolicy !== 'unique') continue;
          if (definition.tables[path[1] ?? ''].editions[Number(path[3])].rows.length < 2) continue;
          yield {
            what: pointer(path),
            definition: changed(definition, path),
            codes: ['table/gap'],
            at: [pointer(path.slice(0, -1))],
          };
        }
    },
  },
  {
    family: 'tables',
    name: 'a row stands twice',
    *mutate(definition) {
      for (const [path, value] of places(definition))
        if (path[0] === 'tables' && path.at(-2) === 'rows' && Array.isArray(value) && path.length === 6) {
          if (definition.tables[path[1] ?? ''].hitPolicy !== 'unique') continue;
          const rows = path.slice(0, -1);
          const all = rows.reduce((at, part) => at[part], definition) as unknown as unknown[];
          yield {
            what: pointer(path),
            definition: changed(definition, rows, [...all, value]),
            codes: ['table/overlap'],
            at: [pointer(rows)],
          };
        }
    },
  },
  {
    family: 'tables',
    name: 'a range is widened or shrunk at its end',
    *mutate(definition) {
      for (const [path, cell] of places(definition)) {
        if (path[0] !== 'tables' || typeof cell !== 'string' || path.at(-2) !== 0 || path.length !== 8) continue;
        const { hitPolicy, inputs } = definition.tables[path[1] ?? ''];
        if (!single(hitPolicy) || !['money', 'integer', 'number', 'date'].includes(inputs[Number(path.at(-1))]?.type))
          continue;
        const other = OTHER_END.find(([from]) => from.test(cell));
        if (!other) continue;
        yield {
          what: `${pointer(path)} ${cell}`,
          definition: changed(definition, path, cell.replace(...other)),
          codes: ['table/gap', 'table/overlap', 'table/row-never-matches'],
          at: [pointer(path.slice(0, 5))],
        };
      }
    },
  },
];

const OTHER_END: readonly [RegExp, string][] = [
  [/^< /, '<= '],
  [/^<= /, '< '],
  [/^> /, '>= '],
  [/^>= /, '> '],
  [/\)$/, ']'],
  [/\]$/, ')'],
];
