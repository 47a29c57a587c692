import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { JsonObject } from '#engine/kernel/json.ts';
import { patterns } from './pattern-catalogue.ts';

const folder = new URL('patterns/', import.meta.url).pathname;

/** The definitions that show a pattern, by its number. */
export const shown: ReadonlyMap<number, { readonly file: string; readonly definition: JsonObject }> = new Map(
  globSync('*.json', { cwd: folder })
    .toSorted()
    .map((file) => [
      Number.parseInt(basename(file), 10),
      { file, definition: JSON.parse(readFileSync(folder + file, 'utf8')) as JsonObject },
    ]),
);

/** docs/patterns.md: which patterns the language says, and how, and why not the others. */
export function patternsTable(): string {
  const rows = patterns.map(({ number, name, not }) => {
    const here = shown.get(number);
    if (!here) return `| ${number} | ${name} | – | ${not ?? ''} |`;
    const { description } = here.definition.service as { readonly description: string };
    return `| ${number} | ${name} | [yes](../test/scenarios/patterns/${here.file}) | ${description} |`;
  });
  return `# Control-flow patterns

What a procedure can say, measured by the 43 control-flow patterns of Russell, ter Hofstede, van der Aalst and Mulyar
(*Workflow Control-Flow Patterns: A Revised View*, 2006). Each that the language says is a small procedure with scenarios
that show it: \`npm run --silent dossier -- simulate test/scenarios/patterns/01-sequence.json\`.

This page is made of those files: \`node test/scenarios/write-patterns-table.ts\`.

| | pattern | | how, or why not |
|---|---|---|---|
${rows.join('\n')}
`;
}
