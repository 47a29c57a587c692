import type { DocumentModel } from '#pdf/document-model.ts';
import type { Block } from '#pdf/layout/block.ts';
import type { FirstPage } from '#pdf/layout/first-page.ts';
import { pointerTo } from '../../compile/finding.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { placed, Unwritable } from '../unwritable.ts';
import { composeBlocks } from './compose-blocks.ts';
import { firstPageOf } from './first-page-of.ts';
import { filled, type LetterOrder } from './letter-order.ts';
import { letterWords } from './letter-words.ts';
import { refuseUnlawfulLetter } from './refuse-unlawful-letter.ts';
import { refuseStrangeCharacters } from './strange-character.ts';

/**
 * A letter of the definition, filled with the case: the same order gives the same letter. Throws `Unwritable`:
 * `document/unknown-letter`, `document/no-reasons`, `document/no-remedies`, and as `renderText` does.
 */
export function composeLetter(order: LetterOrder): DocumentModel {
  const { definition, letter: id, facts, language, today, decision, authority } = order;
  const letter = definition.letters?.[id];
  if (!letter) throw new Unwritable('document/unknown-letter', id);
  const at = pointerTo('letters', id);
  if (decision)
    placed(`${at}/blocks`, () =>
      refuseUnlawfulLetter({ letter, decision, facts, language, shared: authority?.parts ?? {} }),
    );
  const title = placed(`${at}/subject`, () => subjectOf(order, letter.subject));
  const reference = String((facts.case as JsonObject).reference);
  return {
    language,
    title,
    author: wordsIn(authority?.name ?? definition.service.name, language),
    subject: reference,
    at: Date.parse(`${today}T12:00:00Z`),
    running: order.preview ? letterWords[language].preview : letterWords[language].running(reference),
    ...(authority?.colour !== undefined && { accent: authority.colour }),
    first: placed(`${at}/to`, () => addressed(order)),
    blocks: [
      { type: 'heading', level: 1, text: title },
      ...(order.preview ? [{ type: 'paragraph' as const, text: letterWords[language].preview }] : []),
      ...composeBlocks(letter.blocks, order),
      ...authenticWording(order),
    ],
  };
}

function subjectOf(order: LetterOrder, subject: Text): string {
  const title = filled(order, subject).trim();
  if (title === '') throw new Unwritable('template/empty');
  refuseStrangeCharacters(title);
  return title;
}

function addressed(order: LetterOrder): FirstPage {
  const first = firstPageOf(order);
  refuseStrangeCharacters([...first.sender, ...first.recipient]);
  return first;
}

/** For readers of another language: which wording counts and, in a bilingual letter, that wording itself. */
function authenticWording(order: LetterOrder): Block[] {
  const { definition, letter: id, language } = order;
  const { authentic, bilingual, subject, blocks } = definition.letters?.[id] ?? {};
  if (authentic === undefined || authentic === language || !blocks) return [];
  const note: Block = { type: 'paragraph', small: true, text: letterWords[language].authentic(authentic) };
  if (!bilingual) return [note];
  const there = { ...order, language: authentic };
  const said = composeBlocks(blocks, there).filter(({ type }) => type !== 'verification' && type !== 'field');
  const title: Block = { type: 'heading', level: 2, text: filled(there, subject ?? '') };
  return [note, { type: 'section', language: authentic, blocks: [title, ...said.map(oneLevelDown)] }];
}

const oneLevelDown = (block: Block): Block => (block.type === 'heading' ? { ...block, level: 3 } : block);
