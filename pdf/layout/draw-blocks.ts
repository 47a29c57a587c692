import type { Block } from './block.ts';
import { facts } from './blocks/facts.ts';
import { field } from './blocks/field.ts';
import { heading } from './blocks/heading.ts';
import { list } from './blocks/list.ts';
import { paragraph, paragraphHeight } from './blocks/paragraph.ts';
import { section } from './blocks/section.ts';
import { signature } from './blocks/signature.ts';
import { table } from './blocks/table.ts';
import { verification } from './blocks/verification.ts';
import type { Around, Layout } from './layout.ts';

/** Every type of block. */
const layouts: { readonly [Type in Block['type']]: Layout<Extract<Block, { readonly type: Type }>> } = {
  heading,
  paragraph,
  list,
  table,
  facts,
  signature,
  verification,
  field,
  section,
};

const layoutOf = (block: Block): Layout<Block> => layouts[block.type] as Layout<Block>;

/** Draws blocks one below the other. What belongs together goes on to the next page together. */
export function drawBlocks(blocks: readonly Block[], around: Around): void {
  for (const [i, block] of blocks.entries()) {
    around.flow.need(together(blocks.slice(i), around));
    layoutOf(block).draw(block, around);
  }
}

/** The least height of blocks that stay on one page, from the first of them on. */
function together([block, ...rest]: readonly Block[], around: Around): number {
  if (!block) return 0;
  const least = layoutOf(block).least(block, around);
  const [next] = rest;
  if (!next || !keepsNext(block, next)) return least;
  if (block.type !== 'paragraph') return least + together(rest, around);
  // The paragraph before a signature, or a field, goes with it as a whole, where it is not long: neither stands alone.
  const whole = paragraphHeight(block, around);
  return whole > LONG ? least : whole + together(rest, around);
}

const LONG = 120; // points

const keepsNext = (block: Block, next: Block): boolean =>
  block.type === 'heading' ||
  (block.type === 'paragraph' && (next.type === 'signature' || next.type === 'field')) ||
  (block.type === 'signature' && next.type === 'verification') ||
  // What is said of the whole letter, such as which wording counts, stands below its end, not on a page of its own.
  (block.type === 'verification' && next.type === 'paragraph' && next.small === true);
