import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compare } from '#engine/compare/compare.ts';
import { partsOf } from '#engine/compare/parts.ts';
import { wordsOf } from '#engine/compare/words/words.ts';
import { compile } from '#engine/compile/compile.ts';
import { type Procedure, procedure as schema } from '#engine/language/procedure.ts';
import { chance } from '#test/faults/chance.ts';
import { everyWord } from './every-word.ts';
import { changed, type Definition, pointer } from './mutant.ts';
import { type Written, wordsOfTheLanguage, writtenIn } from './words-of-the-language.ts';

/** What no new version has to tell: what it is, and what is nowhere carried out. */
const SILENT = ['procedure.$schema', 'procedure.procedure', 'procedure.version', 'procedure.scenarios'];
/** Another seed tries others; `LEAVES=100000` tries all. */
const SEED = Number(process.env.SEED ?? 182);
const LEAVES = Number(process.env.LEAVES ?? 40);

/** The definition with something else at one place. */
interface Next {
  readonly what: string;
  readonly at: string;
  readonly words: readonly string[];
  readonly definition: Definition;
}

function* nextsOf(definition: Definition, { path, value, words, others, absent }: Written): Generator<Next> {
  if (words.some((word) => SILENT.includes(word))) return;
  const at = pointer(path);
  for (const [key, missing, example] of absent)
    if (!SILENT.includes(missing))
      yield {
        what: 'added',
        at: `${at}/${key}`,
        words: [...words, missing],
        definition: changed(definition, [...path, key], example),
      };
  if (path.length === 0) return;
  for (const other of others.filter((one) => JSON.stringify(one) !== JSON.stringify(value)).slice(0, 2))
    yield { what: `made ${JSON.stringify(other)}`, at, words, definition: changed(definition, path, other) };
  for (const other of variationsOf(value))
    yield { what: `made ${JSON.stringify(other)}`, at, words, definition: changed(definition, path, other) };
  yield { what: 'removed', at, words, definition: changed(definition, path) };
}

function variationsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [`${value}x`];
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  return Array.isArray(value) && value.length > 1 ? [value.toReversed()] : [];
}

/** Told where it stands, or at what is around or inside of it. */
function isTold(before: Procedure, after: Procedure, { at }: Next): boolean {
  const places = compare(before, after, 'en').map((change) => `${change.pointer}/`);
  return places.some((place) => place !== '/' && (`${at}/`.startsWith(place) || place.startsWith(`${at}/`)));
}

describe('of all that the language can say', () => {
  const before = schema.parse(everyWord);
  const told = new Set<string>();
  const untold: string[] = [];
  const aspects = new Set(['rules.order', 'edition.order']);

  beforeAll(() => {
    for (const written of writtenIn(everyWord))
      for (const next of nextsOf(everyWord, written)) {
        const after = schema.safeParse(next.definition).data;
        if (!after) continue;
        if (isTold(before, after, next)) for (const word of next.words) told.add(word);
        else untold.push(`${next.at} ${next.what}`);
        for (const { part, value } of partsOf(after, 'en').values())
          if (part !== 'edition') for (const key of Object.keys(value)) aspects.add(`${part}.${key}`); // rows say what they ask
      }
  }, 120_000);

  test('another word is told', () => {
    expect(untold).toEqual([]);
    const words = [...wordsOfTheLanguage()].filter((word) => !SILENT.some((one) => word.startsWith(one)));
    expect(words.filter((word) => !told.has(word))).toEqual([]);
  });

  test('whatever is special about a part has its words, and no others have any', () => {
    expect(Object.keys(wordsOf('en').aspects).toSorted()).toEqual([...aspects].toSorted());
  });
});

test.each(globSync('definitions/procedures/*/*.json'))(
  'whatever becomes of a place in %s is told, or is a fault',
  (file) => {
    const definition = JSON.parse(readFileSync(file, 'utf8')) as Definition;
    const before = schema.parse(definition);
    const roll = chance(SEED);
    const order = writtenIn(definition).map((written) => ({ written, by: roll() }));
    const drawn = order.toSorted((a, b) => a.by - b.by).slice(0, LEAVES);
    const nexts = drawn.flatMap(({ written }) => [...nextsOf(definition, written)]);
    let told = 0;
    const untold: string[] = [];
    for (const next of nexts) {
      const after = schema.safeParse(next.definition).data;
      if (!after) continue;
      if (isTold(before, after, next)) told++;
      else if (compile(next.definition).plan) untold.push(`${next.at} ${next.what}`);
    }
    expect(told, `seed ${SEED}`).toBeGreaterThan(LEAVES / 2);
    expect(untold, `seed ${SEED}`).toEqual([]);
  },
  60_000,
);
