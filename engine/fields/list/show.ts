import { group } from '../group/show.ts';
import { eachField, plain, type Shower } from '../shower.ts';
import type { ListField } from './definition.ts';

export const list: Shower<ListField> = {
  show: (value, field, language, showing) =>
    Array.isArray(value)
      ? value.map((entry) => group.show(entry, { ...field, type: 'group' }, language, showing)).join('; ')
      : plain(value),
  present: (value, { of }, { present }) =>
    Array.isArray(value) ? value.map((entry) => eachField(entry, of, present)) : value,
  typed: (value, { of }, { typed }) =>
    Array.isArray(value) ? value.map((entry) => eachField(entry, of, typed)) : value,
};
