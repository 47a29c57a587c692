import { showOption } from '../choice/show.ts';
import type { Shower } from '../shower.ts';
import type { ChoicesField } from './definition.ts';

export const choices: Shower<ChoicesField> = {
  show: (value, { options }, language) =>
    Array.isArray(value)
      ? value.map((one) => showOption(one, options, language)).join(', ')
      : showOption(value, options, language),
};
