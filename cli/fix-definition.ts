import { writeFileSync } from 'node:fs';
import { applyPatch } from '#engine/compile/apply-patch.ts';
import { compile } from '#engine/compile/compile.ts';
import { writtenDefinition } from '#engine/compile/written-definition.ts';
import { readDefinition } from './read-definition.ts';
import { WrongUse } from './wrong-use.ts';

/** Applies the repair of one problem, CODE@POINTER, and writes the file in its canonical layout. Answers the exit code. */
export function fixDefinition(file: string | undefined, chosen: string): number {
  const at = chosen.indexOf('@');
  if (at < 0) throw new WrongUse(`Which problem? Write CODE@POINTER, as check names them, not "${chosen}".`);
  const read = readDefinition(file);
  if (file === undefined || 'finding' in read) {
    if ('finding' in read) console.error(`${read.finding.message} ${read.finding.hint}`);
    return 1;
  }
  const { findings } = compile(read.definition);
  const [code, pointer] = [chosen.slice(0, at), chosen.slice(at + 1)];
  const finding = findings.find(
    (one) => one.code === code && (one.pointer === pointer || (one.pointer || '/') === pointer),
  );
  if (!finding?.repair) {
    console.error(finding ? `${chosen} has no repair: ${finding.hint}` : `There is no problem ${chosen}.`);
    return 1;
  }
  writeFileSync(file, writtenDefinition(applyPatch(read.definition, finding.repair)));
  console.log(`${file}: ${finding.message} Repaired.`);
  return 0;
}
