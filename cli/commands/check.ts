import { compile } from '#engine/compile/compile.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import type { Command } from '../command.ts';
import { readDefinition } from '../read-definition.ts';
import { watchFile } from '../watch-file.ts';

export const check: Command = {
  use: 'check FILE [--json] [--watch]',
  summary: 'says everything that is wrong with a definition, with --watch after each change anew',
  options: { json: { type: 'boolean' }, watch: { type: 'boolean' } },
  async run({ positionals: [file], options: { json, watch } }) {
    if (!watch || file === undefined) return checked(file, json === true);
    await watchFile(file, () => checked(file, json === true));
    return 0;
  },
};

/** Tells what is wrong with the file; answers the exit code. */
function checked(file: string | undefined, json: boolean): number {
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
}
