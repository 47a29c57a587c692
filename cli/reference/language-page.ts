import { referredBy, type Schema } from './schema.ts';
import { type Section, sectionInMarkdown, WHOLE } from './section.ts';
import { anchorOf, type Names } from './value-in-words.ts';

const INTRODUCTION = `# The language of a procedure

Every word that a definition may use, what it says, and what may stand there; words with * are needed. [From an empty file to a published procedure](authoring.md) shows how they come together, and the operators of expressions are listed [on a page of their own](problems/rule/unknown-operator.md).

This page is written from the schema that editors read, by \`npm run --silent dossier -- reference > docs/language.md\`.`;

/** The whole language as one page of Markdown, from its JSON Schema. */
export function languagePage(schema: Schema): string {
  const language = spelledOut(schema);
  const { properties = {}, $defs: defined = {} } = language;
  const kinds = ofFamily(defined, 'step-', 'step');
  const types = ofFamily(defined, 'field-', 'field');
  const shared = Object.entries(defined)
    .filter(([name]) => isShared(name))
    .map(([heading, schema]): Section => ({ heading, level: 3, schema }));
  const parts = Object.entries(properties)
    .filter(([, schema]) => referredBy(schema) === undefined && !isPlain(schema))
    .map(([heading, schema]): Section => ({ heading, level: 3, schema }));
  const whole: Section = { heading: WHOLE, level: 2, schema: { ...language, description: '', examples: [] } };
  const chapters: readonly (readonly [heading: string, sections: readonly Section[]])[] = [
    ['The parts of a definition', parts],
    ['The kinds of step', kinds],
    ['The types of field', types],
    ['What stands in many places', shared],
  ];
  const blocks = [
    INTRODUCTION,
    [whole.heading, ...chapters.map(([heading]) => heading)].map(linkTo).join('\n'),
    ...sectionInMarkdown(whole, nameOf).slice(0, 2),
    ...chapters.flatMap(([heading, sections]) => [
      `## ${heading}`,
      sections.map(({ heading: name }) => `[${name}](#${anchorOf(name)})`).join(' · '),
      ...sections.flatMap((section) => sectionInMarkdown(section, nameOf)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const linkTo = (heading: string): string => `- [${heading}](#${anchorOf(heading)})`;

/** Plain values are told wholly in the table of the whole. */
const isPlain = ({ properties, items, additionalProperties }: Schema): boolean =>
  !properties && !items && typeof additionalProperties !== 'object';

const isShared = (name: string): boolean => !/^(?:__|step|field(?!-name$))/.test(name);

/** The members of a family, behind the words that all of them have. */
function ofFamily(defined: Readonly<Record<string, Schema>>, prefix: string, family: string): Section[] {
  const members = Object.entries(defined).filter(([name]) => name.startsWith(prefix) && !isShared(name));
  const [[, first] = ['', {}], ...others] = members;
  const common = Object.keys(first.properties ?? {}).filter((name) =>
    others.every(([, other]) => wordIn(other, name) === wordIn(first, name)),
  );
  const without = new Set(common);
  const inAll: Section = {
    heading: family,
    level: 3,
    schema: {
      description: 'What each of them may say, beside its own words',
      properties: Object.fromEntries(common.map((name) => [name, first.properties?.[name] ?? {}])),
      required: first.required ?? [],
    },
  };
  return [
    inAll,
    ...members.map(([name, schema]): Section => ({ heading: headingOf(name), level: 3, schema, without })),
  ];
}

/** What an object says of a word, and whether it needs it. */
const wordIn = ({ properties = {}, required = [] }: Schema, name: string): string =>
  JSON.stringify([properties[name], required.includes(name)]);

/** `step-hand-off` is the step hand-off. */
const headingOf = (name: string): string => name.replace(/^(step|field)-(?!name$)/, '$1 ');

/** What a definition is called on the page; those that schemas only repeat have no name. */
const nameOf: Names = (name) => (name.startsWith('__') ? undefined : headingOf(name));

/** With each nameless definition where it is referred to, unless it stands in itself; of the others with what they are. */
function spelledOut(language: Schema): Schema {
  const { $defs: defined = {} } = language;
  const inlined = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inlined);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...rest } = value as Schema;
    const name = $ref === undefined ? undefined : referredBy({ $ref });
    const meant = name?.startsWith('__') ? defined[name] : undefined;
    if (meant && !JSON.stringify(meant).includes(`/${name}"`)) return inlined({ ...meant, ...rest });
    const { description } = defined[name ?? ''] ?? {};
    if (description !== undefined && Object.keys(rest).length === 0) return { description, allOf: [{ $ref }] };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inlined(inner)]));
  };
  return inlined(language) as Schema;
}
