import { readFileSync } from 'node:fs';
import { duplicateKey } from '#engine/compile/duplicate-key.ts';
import { type Finding, fault } from '#engine/compile/finding.ts';
import { WrongUse } from './wrong-use.ts';

const LARGEST = 5_000_000;

/** A definition file as JSON, or the finding that it is none. Throws `WrongUse` when there is no such file. */
export function readDefinition(
  file: string | undefined,
): { readonly definition: unknown } | { readonly finding: Finding } {
  if (file === undefined) throw new WrongUse('Which file? Give the path of a definition.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new WrongUse(`The file ${file} cannot be read: ${(cause as Error).message}`);
  }
  if (text.length > LARGEST)
    return {
      finding: fault('shape/too-large', '', { values: { most: LARGEST / 1e6 } }),
    };
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch (cause) {
    return {
      finding: fault('shape/not-json', '', { values: { found: (cause as Error).message } }),
    };
  }
  const twice = duplicateKey(text);
  if (twice === undefined) return { definition };
  return {
    finding: fault('shape/duplicate-key', twice, { values: { name: twice.slice(twice.lastIndexOf('/') + 1) } }),
  };
}
