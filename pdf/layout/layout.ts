import type { RGB } from 'pdf-lib';
import type { Element } from '../tags/element.ts';
import type { Block } from './block.ts';
import type { Flow } from './flow.ts';

/** How one type of block is laid out. */
export interface Layout<B extends Block> {
  /** Points that a heading before it keeps free, so that it does not stand alone at the end of a page. */
  least(block: B, around: Around): number;
  draw(block: B, around: Around): void;
}

/** What a block is drawn into. */
export interface Around {
  readonly flow: Flow;
  readonly parent: Element;
  readonly accent: RGB;
  /** Blocks within a block. */
  drawAll(blocks: readonly Block[], around: Around): void;
}
