import { readFileSync } from 'node:fs';
import { type CompiledText, compileText } from '#engine/compile/text/compile-text.ts';
import { type ReadText, readText } from '#engine/compile/text/read-text.ts';
import { WrongUse } from './wrong-use.ts';

/** A file as the text of a definition, not checked. Throws `WrongUse` when there is no such file. */
export const readDefinition = (file: string | undefined): ReadText => readText(bytesOf(file));

/** A file with all that is wrong with it, and its plan when nothing is. Throws `WrongUse` when there is no such file. */
export const compileFile = (file: string | undefined): CompiledText => compileText(bytesOf(file));

function bytesOf(file: string | undefined): Uint8Array {
  if (file === undefined) throw new WrongUse('Which file? Give the path of a definition.');
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WrongUse(`The file ${file} cannot be read: ${(cause as Error).message}`);
  }
}
