import { latestOf } from '../../compile/authorities.ts';
import { citeLaw } from '../../language/cite-law.ts';
import type { Block } from '../../language/letter.ts';
import type { Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { sayDuration } from '../../time/derivation-in-words.ts';
import type { Duration } from '../../time/duration.ts';
import { blanksInWords, placeInWords } from '../expression/in-words.ts';
import type { Exported } from '../format.ts';
import { roleName } from '../role-name.ts';
import { namedBy } from '../step-names.ts';
import { wordsOf } from '../words/words.ts';
import { bullets, heading, named, plain } from './text.ts';
import { headingsOf } from './words/words.ts';

type Key = Exclude<Block extends infer One ? (One extends object ? keyof One : never) : never, 'when'>;
type Of<K extends Key> = Extract<Block, Readonly<Record<K, unknown>>>[K &
  keyof Extract<Block, Readonly<Record<K, unknown>>>];

/** An author’s text, its blanks by what fills them. */
const written = (text: Text, exported: Exported): string => blanksInWords(wordsIn(text, exported.language), exported);

const quoted = (text: string): string => `> ${text}`;
const points = (texts: readonly string[]): string => texts.map((text) => quoted(`- ${plain(text)}`)).join('\n');

/** How each block of a letter reads. Forget one and it does not compile. */
const blocks: { readonly [K in Key]: (value: Of<K>, exported: Exported) => string } = {
  paragraph: (text, exported) => quoted(plain(written(text, exported))),
  heading: (text, exported) => quoted(`**${plain(written(text, exported))}**`),
  list: (texts, exported) => points(texts.map((text) => written(text, exported))),
  legalBasis: (places, { procedure, language }) =>
    points(places.map((place) => citeLaw(procedure.law, place, language))),
  explanation: (rules, { procedure, language }) => {
    const id = rules.slice('rules.'.length);
    return quoted(`_${plain(namedBy(procedure.rules?.[id]?.title, id, language))}_`);
  },
  operative: (articles, exported) =>
    articles.map((text, i) => quoted(`${i + 1}. ${plain(written(text, exported))}`)).join('\n'),
  values: (fields, exported) => points(fields.map((field) => placeInWords(field, exported))),
  table: ({ of, columns }, exported) =>
    quoted(
      `_${plain(placeInWords(of, exported))}${wordsOf(exported.language).colon} ${columns.map((one) => plain(placeInWords(`${of}.${one}`, exported))).join('; ')}_`,
    ),
  form: (id, { procedure, language }) => {
    const titles = procedure.forms?.[id]?.pages.map(({ title }) => wordsIn(title, language)) ?? [];
    return quoted(`_${plain(titles.join('; '))}_`);
  },
  remedies: (id, { procedure, language }) => {
    const words = headingsOf(language);
    const remedy = procedure.remedies?.[id];
    const said = remedy
      ? `${wordsIn(remedy.body, language)}, ${words.within(sayDuration(remedy.after as Duration, language))}`
      : id;
    return quoted(`_${words.remedies}${wordsOf(language).colon} ${plain(said)}_`);
  },
  signature: (role, exported) => quoted(`_${plain(roleName(role, exported))}_`),
  enclosures: (texts, exported) => points(texts.map((text) => written(text, exported))),
  verification: () => '',
  part: (id, exported) => blocksInWords(latestOf(exported.procedure.service.authority)?.parts?.[id] ?? [], exported),
};

/** Every letter, block by block; values of the case stand as they are named. */
export const letters = (exported: Exported): string =>
  Object.values(exported.procedure.letters ?? {})
    .map(({ subject, blocks }) => `${heading(3, written(subject, exported))}\n\n${blocksInWords(blocks, exported)}`)
    .join('\n\n');

const blocksInWords = (all: readonly Block[], exported: Exported): string =>
  all
    .map((block) => blockInWords(block, exported))
    .filter((words) => words !== '')
    .join('\n\n');

function blockInWords(block: Block, exported: Exported): string {
  const [key, value] = Object.entries(block).find(([name]) => name !== 'when') ?? [];
  const write: (value: never, exported: Exported) => string = blocks[key as Key];
  return write(value as never, exported);
}

export const messages = (exported: Exported): string =>
  bullets(
    Object.values(exported.procedure.messages ?? {}).map(({ subject, body }) =>
      named(written(subject, exported), plain(written(body, exported)), exported.language),
    ),
  );
