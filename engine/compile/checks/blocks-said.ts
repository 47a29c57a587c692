import type { Expression } from '../../kernel/json.ts';
import type { Block } from '../../language/letter.ts';
import type { Check } from '../check.ts';
import { fault, pointerTo } from '../finding.ts';
import { callOf } from '../flow/presence.ts';
import { templateParts } from '../template-parts.ts';

/** A block of a letter that is there only when a value is missing does not say that value: nobody would ever read it. */
export const blocksSaid: Check = ({ procedure: { letters = {} } }) =>
  Object.entries(letters).flatMap(([letter, { blocks }]) =>
    blocks.flatMap((block, i) => {
      if (!('when' in block)) return [];
      const field = absentIn(block.when).find((path) => saidIn(block).includes(path));
      return field === undefined
        ? []
        : [fault('logic/never-said', pointerTo('letters', letter, 'blocks', i, 'when'), { values: { letter, field } })];
    }),
  );

/** The places that are missing whenever a condition holds. */
function absentIn(condition: Expression | undefined): readonly string[] {
  const { name = '', operands = [] } = callOf(condition) ?? {};
  if (name === 'missing') return operands.length === 1 ? operands.filter((path) => typeof path === 'string') : [];
  return name === 'and' || name === '!!' ? operands.flatMap(absentIn) : [];
}

const saidIn = ({ when: _, ...words }: Block & { readonly when?: unknown }): readonly string[] =>
  textsIn(words).flatMap((text) => templateParts(text).values);

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];
