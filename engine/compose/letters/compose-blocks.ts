import type { Block as DocumentBlock } from '#pdf/layout/block.ts';
import { pointerTo } from '../../compile/finding.ts';
import type { Expression } from '../../kernel/json.ts';
import type { Block } from '../../language/letter.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { holds } from '../../rules/truth.ts';
import { placed } from '../unwritable.ts';
import { form } from './blocks/form.ts';
import { explanation, legalBasis } from './blocks/law.ts';
import { part } from './blocks/part.ts';
import { remedies } from './blocks/remedies.ts';
import { signature } from './blocks/signature.ts';
import { table, values } from './blocks/table.ts';
import { enclosures, heading, list, operative, paragraph } from './blocks/texts.ts';
import { verification } from './blocks/verification.ts';
import type { BlockKey, Composer } from './composer.ts';
import type { LetterOrder } from './letter-order.ts';
import { refuseStrangeCharacters } from './strange-character.ts';

/** Every kind of block. */
const composers: { readonly [Key in BlockKey]: Composer<Key> } = {
  paragraph,
  heading,
  list,
  legalBasis,
  explanation,
  operative,
  values,
  table,
  form,
  remedies,
  signature,
  enclosures,
  verification,
  part,
};

/** Whether a block stands in the letter of this case. */
export function stands({ when }: Block & { readonly when?: Expression | undefined }, { facts }: LetterOrder): boolean {
  return when === undefined || holds(evaluate(when, facts));
}

/** The blocks of a letter, filled with the case. */
export const composeBlocks = (blocks: readonly Block[], order: LetterOrder): DocumentBlock[] =>
  blocks.flatMap((written, index) => {
    if (!stands(written, order)) return [];
    const { when: _when, ...block } = written as Block & { readonly when?: Expression | undefined };
    const [key, value] = Object.entries(block)[0] as [BlockKey, never];
    return placed(pointerTo('letters', order.letter, 'blocks', index, key), () =>
      shown(composers[key](value, order, composeBlocks)),
    );
  });

function shown(blocks: DocumentBlock[]): DocumentBlock[] {
  refuseStrangeCharacters(blocks);
  return blocks;
}
