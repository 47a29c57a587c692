import { procedureJsonSchema } from '#engine/language/json-schema.ts';
import type { Command } from '../command.ts';

export const schema: Command = {
  use: 'schema',
  summary: 'prints the JSON Schema of the procedure language, for editors',
  options: {},
  run() {
    console.log(JSON.stringify(procedureJsonSchema(), null, 2));
    return 0;
  },
};
