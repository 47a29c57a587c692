import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { definitions as fields } from '#engine/fields/definitions.ts';
import { procedureJsonSchema } from '#engine/language/json-schema.ts';
import { definitions as steps } from '#engine/steps/definitions.ts';
import { languagePage } from './language-page.ts';
import { anchorOf } from './value-in-words.ts';

const page = readFileSync('docs/language.md', 'utf8');
const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);

test('the page is that of this language: npm run --silent dossier -- reference > docs/language.md', () => {
  const { status, stdout } = spawnSync(process.execPath, ['cli/main.ts', 'reference'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout === page, 'docs/language.md is out of date').toBe(true);
});

test('every kind of step and every type of field has a section with its example', () => {
  for (const heading of [
    ...Object.keys(steps).map((kind) => `step ${kind}`),
    ...Object.keys(fields).map((type) => `field ${type}`),
  ])
    expect(page).toContain(`\n### ${heading}\n`);
});

/** Every word that the schema knows, wherever. */
function wordsOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'examples') continue;
    if (key === 'properties') for (const word of Object.keys(inner as object)) found.add(word);
    wordsOf(inner, found);
  }
  return found;
}

test('every word of the schema has a line, with a sentence or the one value that it can have', () => {
  const lines = [...page.matchAll(/^\| `([^`]+)`(?: \*)? \| (.*?) \| (.*?) \|/gm)];
  const words = wordsOf(procedureJsonSchema());
  expect(words.size).toBeGreaterThan(100);
  expect([...words].filter((word) => !lines.some(([, known]) => known === word))).toEqual([]);
  for (const [line, , said, value = ''] of lines)
    if (said === '') expect([line, /^`[\w-]+`$/.test(value)]).toEqual([line, true]);
});

test('every link leads to a heading, and no two headings are one', () => {
  const anchors = headings.map(anchorOf);
  expect(new Set(anchors).size).toBe(anchors.length);
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(100);
  expect([...new Set(links)].filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
});

test('a word that is needed, a bound and an alternative are said', () => {
  const made = languagePage({
    properties: {
      most: { type: 'integer', minimum: 1, maximum: 5, description: 'How many' },
      then: {
        type: 'array',
        items: {
          anyOf: [
            { properties: { pay: { const: true } }, required: ['pay'], description: 'A fee' },
            { properties: { end: {} } },
          ],
        },
      },
    },
    required: ['most'],
  });
  expect(made).toContain('| `most` * | How many | whole number from 1 to 5 |');
  expect(made).toContain('With `pay`: A fee.');
  expect(made).toContain('Otherwise:');
});
