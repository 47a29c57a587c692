import type { Block } from '#pdf/layout/block.ts';
import { fieldAt, labelOf } from '../../../fields/field-at.ts';
import { showValue } from '../../../fields/show-file.ts';
import { valueAt } from '../../../fields/value-at.ts';
import { wordsIn } from '../../../language/words-in.ts';
import type { Composer } from '../composer.ts';

const ROOM = { longText: 4, list: 4, address: 2, person: 2, organisation: 2 };

/** The pages of a form, each field with its value where it has one, else with room to write. */
export const form: Composer<'form'> = (id, { definition: { forms, data }, facts, language }) =>
  (forms?.[id]?.pages ?? []).flatMap(({ title, fields }): Block[] => [
    { type: 'heading', level: 2, text: wordsIn(title, language) },
    ...fields.map((path): Block => {
      const type = fieldAt(data, path)?.type ?? '';
      const value = showValue(data, path, valueAt(facts, path), language);
      const lines = ROOM[type as keyof typeof ROOM] ?? 1;
      return { type: 'field', name: path, label: labelOf(data, path, language), value, lines };
    }),
  ]);
