import { writtenJson } from '#engine/compile/written-definition.ts';
import { procedureJsonSchema } from '#engine/language/json-schema.ts';
import type { Command } from '../command.ts';

export const schema: Command = {
  use: 'schema',
  summary: 'prints the JSON Schema of the procedure language, for editors',
  options: {},
  run() {
    process.stdout.write(writtenJson(procedureJsonSchema()));
    return 0;
  },
};
