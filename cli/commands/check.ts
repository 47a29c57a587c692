import { compile } from '#engine/compile/compile.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import type { Command } from '../command.ts';
import { readDefinition } from '../read-definition.ts';

export const check: Command = {
  use: 'check FILE [--json]',
  summary: 'says everything that is wrong with a definition',
  options: { json: { type: 'boolean' } },
  run({ positionals: [file], options: { json } }) {
    const read = readDefinition(file);
    const problems = 'finding' in read ? [read.finding] : compile(read.definition).findings;
    const errors = problems.filter(({ severity }) => severity === 'error');
    const hash = 'definition' in read && errors.length === 0 ? contentHash(read.definition) : null;
    if (json) console.log(JSON.stringify({ problems, hash }, null, 2));
    else {
      for (const { severity, pointer, code, message, hint } of problems)
        console.log(`${severity} ${pointer || '/'}\n  ${message} ${hint}\n  ${code}: docs/problems/${code}.md\n`);
      console.log(
        errors.length > 0
          ? `${file}: ${errors.length} errors, ${problems.length - errors.length} warnings`
          : `${file}: no errors, ${problems.length} warnings, hash ${hash}`,
      );
    }
    return errors.length > 0 ? 1 : 0;
  },
};
