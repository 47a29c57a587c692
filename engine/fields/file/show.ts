import type { JsonObject } from '../../kernel/json.ts';
import { plain, type Shower } from '../shower.ts';
import type { FileField } from './definition.ts';

export const file: Shower<FileField> = {
  show: (value) => {
    const name = value !== null && typeof value === 'object' ? (value as JsonObject)['name'] : value;
    return typeof name === 'string' ? name : plain(value);
  },
};
