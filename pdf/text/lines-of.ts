import { type Weight, widthOf } from '../fonts/typefaces.ts';
import { bound } from './bound.ts';
import { drawable } from './drawable.ts';
import { type Fragment, type Line, LineUnderWay } from './line.ts';
import { type Part, partsOfWord, staysWhole } from './parts-of-word.ts';
import { runsOf, type Text } from './text.ts';

export interface Setting {
  readonly weight: Weight;
  readonly size: number; // points
  readonly width: number; // points
  readonly language: string;
  /** For what is no prose, such as a name: no word of it is broken that a line can hold. */
  readonly whole?: true;
}

const RAGGED = 0.12; // of the width: a line that would be left emptier is filled by breaking a word

/** The lines of a text, no wider than the width: broken between words, within a long one by its language, else anywhere. */
export function linesOf(text: Text, setting: Setting): Line[] {
  const fits = (word: Word): boolean => widthOfWord(word, setting.size) <= setting.width;
  return paragraphsOf(text, setting.weight).flatMap((words) => filled(bound(words, fits), setting));
}

type Word = readonly Fragment[];

function filled(words: readonly Word[], { size, width, language, whole }: Setting): Line[] {
  const lines: Line[] = [];
  let line = new LineUnderWay(size);
  const next = (broken: boolean): void => {
    lines.push(line.end(broken));
    line = new LineUnderWay(size);
  };
  for (const word of words) {
    let rest: readonly Part[] = [{ word, hyphen: '' }];
    let parted = false;
    while (rest.length > 0) {
      const room = width - line.widthWithSpace;
      const left = wordOf(rest);
      if (widthOfWord(left, size) <= room) {
        line.add(left);
        break;
      }
      if (!line.isEmpty && (room <= width * RAGGED || whole || staysWhole(word, language))) {
        next(false);
        continue;
      }
      if (!parted) rest = partsOfWord(word, language);
      parted = true;
      const split = headThatFits(rest, room, size) ?? (line.isEmpty ? cutAnywhere(rest, room, size) : undefined);
      if (split) {
        line.add(split.head);
        rest = split.rest;
      }
      if (rest.length > 0) next(split !== undefined);
    }
  }
  next(false);
  return lines;
}

const wordOf = (parts: readonly Part[]): Word => parts.flatMap(({ word }) => word);

interface Split {
  readonly head: Word;
  readonly rest: readonly Part[];
}

function headThatFits(parts: readonly Part[], room: number, size: number): Split | undefined {
  for (let end = parts.length - 1; end > 0; end--) {
    const head = wordOf(parts.slice(0, end));
    const hyphen = parts[end - 1]?.hyphen ?? '';
    const last = head.at(-1);
    const whole = last ? [...head.slice(0, -1), { ...last, text: last.text + hyphen }] : head;
    if (widthOfWord(whole, size) > room) continue;
    const split = { head: whole, rest: parts.slice(end) };
    return hyphen === '' ? split : readWhole(split, wordOf(parts));
  }
  return undefined;
}

/** What reads the file gets the word whole at the line's end, and nothing of it on the next. */
function readWhole({ head, rest }: Split, word: Word): Split {
  if (word.some(({ link, said }) => link !== undefined || said !== undefined)) return { head, rest };
  const whole = word.map(({ text }) => text).join('');
  return {
    head: head.map((fragment, i) => ({ ...fragment, said: i === 0 ? whole : '' })),
    rest: rest.map((part) => ({ ...part, word: part.word.map((fragment) => ({ ...fragment, said: '' })) })),
  };
}

/** A part that is wider than the page is cut where it has to be; one character at least is taken. */
function cutAnywhere([part, ...others]: readonly Part[], room: number, size: number): Split {
  const head: Fragment[] = [];
  let left = room;
  for (const [i, fragment] of (part?.word ?? []).entries()) {
    const characters = [...fragment.text];
    let taken = 0;
    for (const character of characters) {
      left -= widthOf(character, fragment.weight, size);
      if (left < 0 && (taken > 0 || head.length > 0)) break;
      taken++;
    }
    if (taken > 0) head.push({ ...fragment, text: characters.slice(0, taken).join('') });
    if (taken < characters.length && part) {
      const behind = { ...fragment, text: characters.slice(taken).join('') };
      return { head, rest: [{ ...part, word: [behind, ...part.word.slice(i + 1)] }, ...others] };
    }
  }
  return { head, rest: others };
}

const widthOfWord = (word: Word, size: number): number =>
  word.reduce((sum, { text, weight }) => sum + widthOf(text, weight, size), 0);

/** Paragraphs at line ends, each of its words; a word is of several fragments where its style changes within. */
function paragraphsOf(text: Text, weight: Weight): Word[][] {
  const paragraphs: Fragment[][][] = [[[]]];
  for (const run of runsOf(text))
    for (const [i, paragraph] of drawable(run.text).split('\n').entries()) {
      if (i > 0) paragraphs.push([[]]);
      for (const [j, word] of paragraph.split(' ').entries()) {
        const words = paragraphs.at(-1);
        if (j > 0) words?.push([]);
        const { strong, link } = run;
        if (word !== '')
          words?.at(-1)?.push({ text: word, weight: strong ? 'bold' : weight, ...(link !== undefined && { link }) });
      }
    }
  return paragraphs.map((words) => words.filter((word) => word.length > 0));
}
