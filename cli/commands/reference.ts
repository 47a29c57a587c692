import { procedureJsonSchema } from '#engine/language/json-schema.ts';
import type { Command } from '../command.ts';
import { languagePage } from '../reference/language-page.ts';

export const reference: Command = {
  use: 'reference',
  summary: 'prints a page with every word of the procedure language, for people',
  options: {},
  run() {
    process.stdout.write(languagePage(procedureJsonSchema()));
    return 0;
  },
};
