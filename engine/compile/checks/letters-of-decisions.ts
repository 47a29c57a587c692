import type { Block } from '../../language/letter.ts';
import { latestOf } from '../authorities.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault, pointerTo, remark } from '../finding.ts';
import { placesInTexts } from '../flow/texts-of.ts';
import type { LocatedStep } from '../located.ts';
import { partsOf } from '../parts-of.ts';

/**
 * The letter of a decision says what the decision rests on and what can be done against it, and somebody is told that it
 * is there (regulation of 8 June 1979, art. 6 and 14). What is decided and what is written are two places of a definition.
 */
export const lettersOfDecisions: Check = (subject) => {
  const found = new Map<string, Finding>(); // several decisions may go out by one letter
  for (const step of subject.scopes.flatMap(({ steps }) => steps))
    for (const finding of of(step, subject)) found.set(`${finding.code} ${finding.pointer}`, finding);
  return [...found.values()];
};

function of({ id, pointer, kind, step }: LocatedStep, subject: Subject): Finding[] {
  const { letter = '', adverse, reasons = [], remedies, notify } = kind.decides?.(step) ?? {};
  const blocks = subject.procedure.letters?.[letter]?.blocks;
  if (!blocks) return [];
  const at = pointerTo('letters', letter);
  const findings: Finding[] = [];
  if (notify === undefined) findings.push(remark('law/decision-not-notified', pointer, { values: { id } }));
  if (remedies !== undefined && !allBlocks(blocks, subject).some((block) => isOf(block, remedies)))
    findings.push(fault('law/letter-without-remedies', `${at}/blocks`, { values: { id, letter, remedies } }));
  if (!allBlocks(blocks, subject).some((block) => 'signature' in block))
    findings.push(fault('law/letter-without-signature', `${at}/blocks`, { values: { id, letter } }));
  const said = placesIn(at, subject);
  const silent = reasons.filter((reason) => !said.some((path) => path === reason || path.startsWith(`${reason}.`)));
  if (adverse && silent.length > 0)
    findings.push(fault('law/letter-without-reasons', `${at}/blocks`, { values: { id, letter, reasons: silent } }));
  return findings;
}

/** A letter that writes its authority's parts says what they say. */
function allBlocks(blocks: readonly Block[], { procedure }: Subject): readonly Block[] {
  const parts = latestOf(procedure.service.authority)?.parts ?? {};
  return blocks.flatMap((block): readonly Block[] => ('part' in block ? (parts[block.part] ?? []) : [block]));
}

const isOf = (block: Block, remedies: string): boolean => 'remedies' in block && block.remedies === remedies;

function placesIn(letter: string, subject: Subject): string[] {
  const { places, fields } = partsOf(subject);
  return [
    ...(placesInTexts(subject).get(letter) ?? []).map(({ path }) => path),
    ...[...places, ...fields].flatMap(({ value, pointer }) => (pointer.startsWith(`${letter}/`) ? [value] : [])),
  ];
}
