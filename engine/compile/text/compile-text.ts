import { type Compiled, compile } from '../compile.ts';
import { readText } from './read-text.ts';

export interface CompiledText extends Compiled {
  /** As it is shown to its author. */
  readonly text: string;
  /** What it says; where something is wrong with the text, what was meant beyond doubt, or nothing. */
  readonly definition?: unknown;
}

/**
 * Checks a file with a definition, first its text and then what it says, as far as that is clear; each finding has its
 * line. Never throws.
 */
export function compileText(bytes: Uint8Array): CompiledText {
  const { text, definition, findings: ofText, placed } = readText(bytes);
  if (definition === undefined) return { text, findings: ofText };
  const { findings, procedure, plan } = compile(definition);
  const all = [...ofText, ...placed(findings)];
  if (ofText.length > 0) return { text, findings: all };
  return { text, definition, findings: all, ...(procedure && { procedure }), ...(plan && { plan }) };
}
