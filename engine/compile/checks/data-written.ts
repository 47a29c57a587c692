import { dataOf, RESERVED_ROOTS, resolve } from '../case-file.ts';
import type { Check } from '../check.ts';
import { type Finding, fault, pointerTo } from '../finding.ts';
import { partsOf } from '../parts-of.ts';
import { framesAround } from '../visible.ts';
import { hintFor } from './data-read.ts';

const RESERVED: readonly string[] = RESERVED_ROOTS;

/** What is written is a declared field, or belongs to the item around it; the roots beside the case file are not written. */
export const dataWritten: Check = (subject) => {
  const { procedure } = subject;
  const data = dataOf(subject);
  const findings: Finding[] = Object.keys(procedure.data)
    .filter((group) => RESERVED.includes(group))
    .map((group) => reserved(group, pointerTo('data', group)));
  for (const { value, pointer, scope } of partsOf(subject).targets) {
    const [root = ''] = value.split('.');
    if (framesAround(scope).includes(root)) continue;
    if (RESERVED.includes(root)) {
      findings.push(reserved(value, pointer));
      continue;
    }
    const found = resolve(value, data);
    if ('unknown' in found) findings.push(fault('data/unknown-target', pointer, hintFor(undefined, value, found)));
  }
  return findings;
};

const reserved = (name: string, pointer: string): Finding =>
  fault('data/reserved-target', pointer, { values: { name, reserved: RESERVED } });
