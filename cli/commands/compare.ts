import { compare } from '#engine/compare/compare.ts';
import { compile } from '#engine/compile/compile.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { type Language, languages } from '#engine/language/text.ts';
import type { Command } from '../command.ts';
import { readDefinition } from '../read-definition.ts';
import { WrongUse } from '../wrong-use.ts';

export const compareVersions: Command = {
  use: 'compare A B [--json] [--language L]',
  summary: 'says in sentences what version B of a procedure changes of version A',
  options: { json: { type: 'boolean' }, language: { type: 'string' } },
  run({ positionals: [a, b], options: { json, language } }) {
    const [before, after] = [procedureIn(a), procedureIn(b)];
    if (!before || !after) return 1;
    if (before.procedure !== after.procedure)
      throw new WrongUse(
        `These are two procedures, ${before.procedure} and ${after.procedure}, not two versions of one.`,
      );
    const changes = compare(before, after, languageOf(language, after));
    const { procedure } = after;
    if (json) console.log(JSON.stringify({ procedure, from: before.version, to: after.version, changes }, null, 2));
    else {
      for (const { sentence, pointer } of changes) console.log(`${sentence}\n  ${pointer}`);
      console.log(
        `${changes.length} changes from version ${before.version} to version ${after.version} of ${procedure}`,
      );
    }
    return 0;
  },
};

/** A definition without errors; what is wrong with it is told. */
function procedureIn(file: string | undefined): Procedure | undefined {
  const read = readDefinition(file);
  const { findings, procedure, plan } = 'finding' in read ? { findings: [read.finding] } : compile(read.definition);
  if (procedure && plan) return procedure;
  for (const { pointer, message, hint } of findings) console.error(`${file} ${pointer || '/'}: ${message} ${hint}`);
  return undefined;
}

/** English where the procedure has it, else its main language. */
function languageOf(wanted: string | boolean | undefined, { languages: own }: Procedure): Language {
  const language = wanted ?? own.find((one) => one === 'en') ?? own[0];
  const known = languages.find((one) => one === language);
  if (!known) throw new WrongUse(`Dossier does not speak "${String(wanted)}"; it speaks ${languages.join(', ')}.`);
  return known;
}
