import { writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { locate } from '#engine/compile/located.ts';
import type { Exported, Format } from '#engine/export/format.ts';
import { formats } from '#engine/export/formats.ts';
import type { Language } from '#engine/language/text.ts';
import type { Command, Given } from '../command.ts';
import { compiledDefinition } from '../compiled-definition.ts';
import { WrongUse } from '../wrong-use.ts';

const known: Readonly<Record<string, Format>> = formats;

export const exportProcedure: Command = {
  use: 'export FILE --as FORMAT [--out PATH] [--language L]',
  summary: `writes a definition as ${Object.keys(known).join(', ')}`,
  options: { as: { type: 'string' }, out: { type: 'string' }, language: { type: 'string' } },
  async run({ positionals: [file], options: { as, out, language } }) {
    const format = Object.hasOwn(known, String(as)) ? known[String(as)] : undefined;
    if (!format)
      throw new WrongUse(
        `${as === undefined ? 'Export as what?' : `There is no format "${String(as)}".`} Give --as with one of these:\n${Object.entries(
          known,
        )
          .map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`)
          .join('\n')}`,
      );
    const compiled = compiledDefinition(file, 'cannot be exported');
    if (!compiled) return 1;
    const { procedure } = compiled;
    const exported = { procedure, scopes: locate(procedure), language: languageOf(language, procedure.languages) };
    if (out === undefined) process.stdout.write(await format.write(exported));
    else await writeBeside(String(out), format, exported);
    return 0;
  },
};

function languageOf(wanted: Given['options'][string], languages: readonly Language[]): Language {
  const language = languages.find((one) => wanted === undefined || one === wanted);
  if (language === undefined)
    throw new WrongUse(
      `The definition has no texts in "${String(wanted)}"; its languages are ${languages.join(', ')}.`,
    );
  return language;
}

/** The text, and its picture beside it under the same name. */
async function writeBeside(path: string, format: Format, exported: Exported): Promise<void> {
  if (!format.picture) return write(path, await format.write(exported));
  const { dir, name } = parse(path);
  const picture = `${name}.svg`;
  write(path, await format.write({ ...exported, picture: encodeURI(picture) }));
  write(join(dir, picture), await format.picture(exported));
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new WrongUse(`The file ${path} cannot be written: ${(cause as Error).message}`);
  }
}
