import type { DocumentModel } from './document-model.ts';
import type { Block } from './layout/block.ts';
import { shownInTheWindow } from './layout/in-the-window.ts';
import { runsOf, type Text } from './text/text.ts';

/** Each passage of a document in the order in which it is to be read, blanks as one. */
export const readingOrder = ({ first, blocks }: DocumentModel): string[] =>
  [
    ...(first ? [first.sender.join(' '), shownInTheWindow(first)] : []),
    ...(first?.references ?? []).map(({ label, value }) => `${label} ${value}`),
    ...blocks.flatMap(passagesOf),
  ]
    .map(inOneLine)
    .filter((passage) => passage !== '');

/** What blocks say, a passage a line. */
export const wordsOfBlocks = (blocks: readonly Block[]): string => blocks.flatMap(passagesOf).map(inOneLine).join('\n');

type Reader<Type> = (block: Extract<Block, { readonly type: Type }>) => readonly string[];
const said = (text: Text): string =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

const readers: { readonly [Type in Block['type']]: Reader<Type> } = {
  heading: ({ text }) => [text],
  paragraph: ({ text }) => [said(text)],
  list: ({ items, numbered }) => items.flatMap((item, i) => [numbered ? `${i + 1}.` : '•', said(item)]),
  table: ({ columns, rows }) => [...columns.map(({ label }) => label), ...rows.flat()],
  facts: ({ rows }) => rows.flatMap(({ label, value }) => [label, value]),
  signature: ({ on, name, title }) => [on, ...(name === undefined ? [] : [name]), title],
  verification: ({ lines }) => lines.map(said),
  field: ({ label }) => [label],
  section: ({ blocks }) => blocks.flatMap(passagesOf),
};
const passagesOf = (block: Block): readonly string[] => (readers[block.type] as Reader<unknown>)(block as never);

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
