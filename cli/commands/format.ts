import { readFileSync, writeFileSync } from 'node:fs';
import { writtenDefinition } from '#engine/compile/written-definition.ts';
import type { Command } from '../command.ts';
import { readDefinition } from '../read-definition.ts';
import { tellFindings } from '../tell-finding.ts';

export const format: Command = {
  use: 'format FILE [--write | --check]',
  summary: 'prints a definition in the canonical order and layout, writes it back, or says whether it is so',
  options: { write: { type: 'boolean' }, check: { type: 'boolean' } },
  run({ positionals: [file], options: { write, check } }) {
    const read = readDefinition(file);
    if (file === undefined || read.findings.length > 0) {
      tellFindings({ file: String(file), text: read.text }, read.findings);
      return 1;
    }
    const canonical = writtenDefinition(read.definition);
    if (!write && !check) {
      process.stdout.write(canonical);
      return 0;
    }
    const isCanonical = readFileSync(file, 'utf8') === canonical;
    if (write && !isCanonical) writeFileSync(file, canonical);
    const answer = isCanonical ? 'is canonical' : write ? 'is written anew' : 'is not canonical; --write makes it so';
    console.log(`${file}: ${answer}`);
    return check && !write && !isCanonical ? 1 : 0;
  },
};
