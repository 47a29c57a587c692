import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { sampleProcedure } from './sample-procedure.ts';
import { writtenDefinition } from './written-definition.ts';

/** Every object with its keys the other way round. */
const reversed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, own]) => [key, reversed(own)]),
  );
};

const files = globSync('definitions/procedures/*/*.json');
const shipped = files.map((file): [string, unknown] => [file, JSON.parse(readFileSync(file, 'utf8'))]);
const all: [string, unknown][] = [...shipped, ['the sample', sampleProcedure]];

test.each(all)('%s says the same, and written again nothing changes', (_name, definition) => {
  const once = writtenDefinition(definition);
  expect(canonicalJson(JSON.parse(once))).toBe(canonicalJson(definition));
  expect(writtenDefinition(JSON.parse(once))).toBe(once);
});

test.each(files)('%s stands in the canonical order', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(writtenDefinition(JSON.parse(text)), `npm run --silent dossier -- format ${file} --write`).toBe(text);
});

test('whatever somebody writes, known to the language or not, is kept, and written again nothing changes', () => {
  const word = fc.constantFrom('steps', 'kind', 'task', 'role', 'data', 'type', 'label', 'on', '10', 'ü', '__proto__');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 4 }),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }));
  fc.assert(
    fc.property(word, tree, (part, anything) => {
      const definition: unknown = JSON.parse(JSON.stringify({ [part]: anything, mine: anything }));
      const once = writtenDefinition(definition);
      expect(JSON.parse(once)).toEqual(definition);
      expect(writtenDefinition(JSON.parse(once))).toBe(once);
    }),
  );
});

test.each(all)('%s has no line that is too long without need', (_name, definition) => {
  const tooLong = writtenDefinition(definition)
    .split('\n')
    .filter((line) => line.length > 120 && /[{[]\s*\S.*[}\]],?$/.test(line));
  expect(tooLong).toEqual([]);
});

test('the language says the order: what a step is, what it does, how it is left', () => {
  const steps = { b: { next: 'a', kind: 'task', role: 'caseworker', title: 'B' }, a: { result: 'done', kind: 'end' } };
  const definition = { steps, version: 1, mystery: true, languages: ['en'], procedure: 'p' };
  expect(Object.keys(JSON.parse(writtenDefinition(definition)) as object)).toEqual([
    'procedure',
    'version',
    'languages',
    'steps',
    'mystery',
  ]);
  const { steps: written } = JSON.parse(writtenDefinition(definition)) as { steps: Record<string, object> };
  expect(Object.keys(written)).toEqual(['b', 'a']);
  expect(Object.keys(written.b ?? {})).toEqual(['kind', 'title', 'role', 'next']);
});

test('however the fields stood, they come to stand the same way', () => {
  const text = { en: 'Name', fr: 'Nom' };
  const field = { label: text, type: 'text' };
  const written = (definition: unknown) => writtenDefinition(definition);
  expect(written({ data: { g: { f: field } }, procedure: 'p' })).toBe(
    written(reversed({ data: { g: { f: field } }, procedure: 'p' })),
  );
});

test('what fits stands on one line, up to the comma behind it', () => {
  const list = (length: number) => ({ languages: ['x'.repeat(length)], version: 1 });
  expect(writtenDefinition(list(100))).toContain(`"languages": ["${'x'.repeat(100)}"]`);
  expect(writtenDefinition(list(101))).toContain(`"languages": [\n    "${'x'.repeat(101)}"\n  ]`);
});
