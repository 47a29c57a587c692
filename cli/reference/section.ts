import { writtenJson } from '#engine/compile/written-definition.ts';
import { objectsIn, type Schema } from './schema.ts';
import { code, type Names, valueInWords } from './value-in-words.ts';

export const WHOLE = 'A definition';

export interface Section {
  readonly heading: string;
  readonly level: 2 | 3 | 4;
  readonly schema: Schema;
  /** Words that are said elsewhere, for many. */
  readonly without?: ReadonlySet<string>;
}

/** A part of the language: what it is, an example, a table of its words, and below it whatever stands in it. */
export function sectionInMarkdown({ heading, level, schema, without = new Set() }: Section, nameOf: Names): string[] {
  const words = objectsIn(schema);
  return [
    `${'#'.repeat(level)} ${heading}`,
    ...saidOf(schema, words.length > 0 ? undefined : valueInWords(schema, nameOf)),
    ...exampleOf(schema),
    ...words.flatMap((object) => [
      ...(words.length > 1 ? [alternative(object)] : []),
      ...tableOf(heading, object, without, nameOf),
    ]),
    ...words.flatMap((object) => partsOf(heading, object, without)).flatMap((part) => sectionInMarkdown(part, nameOf)),
  ];
}

/** Which of several it is: the first word that it needs says so. */
function alternative({ description, required: [word] = [] }: Schema): string {
  const named = word === undefined ? 'Otherwise' : `With ${code(word)}`;
  return description === undefined ? `${named}:` : `${named}: ${description}.`;
}

/** Whatever has words of its own inside, each by its path. */
const partsOf = (heading: string, { properties = {} }: Schema, without: ReadonlySet<string>): Section[] =>
  Object.entries(properties).flatMap(([name, schema]) =>
    without.has(name) || objectsIn(schema).length === 0
      ? []
      : [{ heading: partOf(heading, name), level: 4 as const, schema }],
  );

/** The parts of the whole have chapters of their own. */
const partOf = (heading: string, name: string): string => (heading === WHOLE ? name : `${heading} / ${name}`);

const saidOf = ({ description }: Schema, value: string | undefined): string[] => {
  const said = [description && sentence(description), value && sentence(value)].filter(Boolean).join(' ');
  return said === '' ? [] : [said];
};

function exampleOf({ examples = [] }: Schema): string[] {
  const [example] = examples;
  if (example === undefined) return [];
  const written = JSON.stringify(example).length > LONGEST ? writtenJson(example).trimEnd() : onOneLine(example);
  return [`\`\`\`json\n${written}\n\`\`\``];
}

function tableOf(
  heading: string,
  { properties = {}, required = [] }: Schema,
  without: ReadonlySet<string>,
  nameOf: Names,
): string[] {
  const rows = Object.entries(properties)
    .filter(([name]) => !without.has(name))
    .map(([name, schema]) =>
      [
        code(name) + (required.includes(name) ? ' *' : ''),
        typeof schema.const === 'string' ? '' : (schema.description ?? ''),
        valueInWords(schema, nameOf, partOf(heading, name)),
        shortExample(schema),
      ].map(cell),
    );
  if (rows.length === 0) return [];
  const head = ['Word', 'What it says', 'Value', 'Example'];
  return [[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')];
}

const LONGEST = 60;

function shortExample({ examples = [], const: always }: Schema): string {
  const [example] = examples;
  if (example === undefined || always !== undefined) return '';
  const written = JSON.stringify(example);
  return written.length > LONGEST ? '' : `\`${written}\``;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const sentence = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');

/** Written as part of a line, it is one. */
const onOneLine = (value: unknown): string => writtenJson([value]).trim().slice(1, -1).trim();
