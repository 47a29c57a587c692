import { pointerTo } from '../compile/finding.ts';
import { namedBy } from '../export/step-names.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Language, Text } from '../language/text.ts';
import { wordsIn } from '../language/words-in.ts';
import { dayInWords } from '../time/day-in-words.ts';
import type { PartName } from './change.ts';
import { flowParts } from './flow-parts.ts';
import { calendarName, languageNames } from './names-of-the-world.ts';
import { type Concerned, type Part, timeLimit, without } from './part.ts';
import { wordsOf } from './words/words.ts';

/**
 * Everything of a definition, each part with what is special about it. Layout does not count, nor what no case meets:
 * the number of the version, the scenarios and where editors find the schema.
 */
export function partsOf(procedure: Procedure, language: Language): ReadonlyMap<string, Part> {
  const parts = [
    ...generalParts(procedure, language),
    ...flowParts(procedure, language),
    ...ruleParts(procedure, language),
    ...fieldParts(procedure, language),
    ...editionParts(procedure, language),
    ...namedParts(procedure, language),
  ];
  return new Map(parts.map(([key, part]) => [`${part.part} ${key}`, part]));
}

/** What a definition has once. */
function* generalParts(procedure: Procedure, language: Language): Generator<readonly [string, Part]> {
  const { service, calendar, languages, retention } = procedure;
  const name = wordsIn(service.name, language);
  const { quoted } = wordsOf(language);
  yield ['', { part: 'service', name, pointer: '/service', value: service }];
  yield [
    '',
    { part: 'calendar', name: '', pointer: '/calendar', value: {}, says: quoted(calendarName(calendar, language)) },
  ];
  yield [
    '',
    { part: 'languages', name: '', pointer: '/languages', value: {}, says: languageNames(languages, language) },
  ];
  if (!retention) return;
  const time = timeLimit(retention.closed, 'closed-cases');
  yield ['', { part: 'retention', name: '', pointer: '/retention', value: without(retention, 'closed'), time }];
}

function* ruleParts({ rules = {} }: Procedure, language: Language): Generator<readonly [string, Part]> {
  for (const [set, { criteria, ...value }] of Object.entries(rules)) {
    const order = criteria.map(({ id }) => id);
    const name = namedBy(value.title, set, language);
    yield [set, { part: 'rules', name, pointer: pointerTo('rules', set), value, order }];
    for (const [i, criterion] of criteria.entries()) {
      const [asked, pointer] = [wordsIn(criterion.text, language), pointerTo('rules', set, 'criteria', i)];
      yield [`${set}/${criterion.id}`, { part: 'criterion', name: asked, pointer, value: criterion }];
    }
  }
}

function* fieldParts({ data }: Procedure, language: Language): Generator<readonly [string, Part]> {
  for (const [group, fields] of Object.entries(data))
    for (const [field, value] of Object.entries(fields)) {
      const [name, pointer] = [wordsIn(value.label, language), pointerTo('data', group, field)];
      yield [`${group}.${field}`, { part: 'field', name, pointer, value: value as Part['value'] }];
    }
}

/** The rows of a table by what they ask; which of them comes first may count. */
function* editionParts({ tables = {} }: Procedure, language: Language): Generator<readonly [string, Part]> {
  const { from } = wordsOf(language);
  for (const [table, { title, editions }] of Object.entries(tables))
    for (const [i, { validFrom, rows }] of editions.entries()) {
      const name = from(namedBy(title, table, language), dayInWords(validFrom, language));
      const said = rows.map(([asked, answered]) => [asked.join(' | '), answered.join(' | ')] as const);
      const byAsked = Map.groupBy(said, ([asked]) => asked);
      const value = Object.fromEntries(
        [...byAsked].map(([asked, all]) => [asked, all.map(([, one]) => one).join('; ')]),
      );
      const pointer = pointerTo('tables', table, 'editions', i);
      yield [`${table}/${validFrom}`, { part: 'edition', name, pointer, value, order: [...byAsked.keys()] }];
    }
}

/** What others name by an id. */
function* namedParts(procedure: Procedure, language: Language): Generator<readonly [string, Part]> {
  for (const [part, under, nameOf, concerns] of records)
    for (const [id, value] of Object.entries(procedure[under] ?? {}) as [string, Named][]) {
      const [name, pointer] = [namedBy(nameOf(value), id, language), pointerTo(under, id)];
      const time = concerns && timeLimit(value.after, concerns);
      yield [id, { part, name, pointer, value: without(value, 'editions', ...(time ? ['after'] : [])), time }];
    }
}

type Named = Readonly<Partial<Record<'title' | 'name' | 'subject' | 'body', Text>>> & { readonly after?: unknown };
type Records =
  | 'tables'
  | 'clocks'
  | 'letters'
  | 'messages'
  | 'forms'
  | 'remedies'
  | 'roles'
  | 'partners'
  | 'events'
  | 'law';

const records: readonly (readonly [PartName, Records, (value: Named) => Text | undefined, Concerned?])[] = [
  ['table', 'tables', ({ title }) => title],
  ['clock', 'clocks', () => undefined, 'who-waits'],
  ['letter', 'letters', ({ subject }) => subject],
  ['message', 'messages', ({ subject }) => subject],
  ['form', 'forms', () => undefined],
  ['remedy', 'remedies', ({ body }) => body, 'who-contests'],
  ['role', 'roles', ({ name }) => name],
  ['partner', 'partners', ({ name }) => name],
  ['event', 'events', ({ title }) => title],
  ['law', 'law', ({ title }) => title],
];
