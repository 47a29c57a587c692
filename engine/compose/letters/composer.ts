import type { Block as DocumentBlock } from '#pdf/layout/block.ts';
import type { Block } from '../../language/letter.ts';
import type { LetterOrder } from './letter-order.ts';

/** The word by which a block says what it is. */
export type BlockKey = Block extends infer B ? (B extends unknown ? Exclude<keyof B & string, 'when'> : never) : never;
type ValueOf<Key extends BlockKey> = Extract<Block, Record<Key, unknown>>[Key &
  keyof Extract<Block, Record<Key, unknown>>];

/** What a block of a definition becomes in a document, given its value. */
export type Composer<Key extends BlockKey> = (
  value: ValueOf<Key>,
  order: LetterOrder,
  compose: (blocks: readonly Block[], order: LetterOrder) => DocumentBlock[],
) => DocumentBlock[];
