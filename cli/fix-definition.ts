import { writeFileSync } from 'node:fs';
import { applyPatch } from '#engine/compile/apply-patch.ts';
import { compile } from '#engine/compile/compile.ts';
import type { Finding } from '#engine/compile/finding.ts';
import type { ReadText } from '#engine/compile/text/read-text.ts';
import { writtenDefinition } from '#engine/compile/written-definition.ts';
import { readDefinition } from './read-definition.ts';
import { tellFindings } from './tell-finding.ts';
import { WrongUse } from './wrong-use.ts';

/** A repair may bring to light what was hidden behind the problem. */
const MOST_ROUNDS = 10;

/**
 * Applies the repairs of the problems that are chosen, each as CODE@POINTER, or with `all` those that take nothing away,
 * also of the text, and writes the file in its canonical layout. If one of the chosen cannot be repaired, nothing is. Answers the exit code.
 */
export function fixDefinition(file: string | undefined, chosen: readonly string[]): number {
  const strange = chosen.find((one) => one !== 'all' && !one.includes('@'));
  if (strange !== undefined)
    throw new WrongUse(`Which problem? Write CODE@POINTER, as check names them, or all, not "${strange}".`);
  const read = readDefinition(file);
  const isAll = chosen.includes('all');
  if (file === undefined || !(read.findings.length === 0 || (isAll && canBeMended(read)))) {
    tellFindings({ file: String(file), text: read.text }, read.findings);
    return 1;
  }
  const repaired = isAll ? withAll(read) : withChosen(read.definition, chosen);
  if (!repaired) return 1;
  for (const { pointer, message } of repaired.findings) console.log(`${pointer || '/'}: ${message} Repaired.`);
  if (repaired.findings.length === 0) console.log(`${file}: there is nothing to repair.`);
  else writeFileSync(file, writtenDefinition(repaired.definition));
  return 0;
}

interface Repaired {
  readonly definition: unknown;
  readonly findings: readonly Finding[];
}

function withChosen(definition: unknown, chosen: readonly string[]): Repaired | undefined {
  const { findings } = compile(definition);
  const found = chosen.map((one) => {
    const finding = findings.find((known) => one === nameOf(known) || one === `${known.code}@${known.pointer || '/'}`);
    if (!finding?.repair)
      console.error(finding ? `${one} has no repair: ${finding.hint}` : `There is no problem ${one}.`);
    return finding;
  });
  const repairable = found.filter((finding) => finding?.repair !== undefined) as readonly Finding[];
  if (repairable.length < chosen.length) return undefined;
  const first = repaired(definition, repairable);
  const left = repairable.filter((finding) => !first.findings.includes(finding));
  return left.length === 0 ? first : and(first, withChosen(first.definition, left.map(nameOf)));
}

const and = <Next extends Repaired | undefined>(first: Repaired, next: Next): Repaired | Next =>
  next && { definition: next.definition, findings: [...first.findings, ...next.findings] };

/** What its text meant is clear, and writing it anew takes no comment away. */
const canBeMended = ({ definition, findings }: ReadText): boolean =>
  definition !== undefined && !findings.some(({ words }) => words === 'shape/not-json: comment');

function withAll({ definition, findings }: ReadText): Repaired {
  let at: Repaired = { definition, findings };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const safe = compile(at.definition).findings.filter(takesNothingAway);
    if (safe.length === 0) break;
    at = and(at, repaired(at.definition, safe));
  }
  return at;
}

/** It writes something else in a place, or moves what stands there. */
const takesNothingAway = ({ repair = [] }: Finding): boolean => repair.some(({ op }) => op !== 'remove');

/** From the end of the definition to its beginning, so that what is taken out of a list moves nothing that is still to be repaired. */
function repaired(definition: unknown, chosen: readonly Finding[]): Repaired {
  const done: Finding[] = [];
  const touched = new Set<string>();
  let made = definition;
  for (const finding of chosen.toSorted((a, b) => inOrder(b.pointer, a.pointer))) {
    const { repair = [] } = finding;
    if (repair.some(({ path }) => touched.has(path))) continue; // a second one of the same text: in the next round
    for (const { path } of repair) touched.add(path);
    made = applyPatch(made, repair);
    done.push(finding);
  }
  return { definition: made, findings: done };
}

const { compare: inOrder } = new Intl.Collator('en', { numeric: true });

const nameOf = ({ code, pointer }: Finding): string => `${code}@${pointer}`;
