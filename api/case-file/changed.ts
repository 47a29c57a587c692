import { createHash } from 'node:crypto';
import type { Packed } from './packed.ts';
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import lb from './words/lb.json' with { type: 'json' };
import nl from './words/nl.json' with { type: 'json' };

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether the bytes are no longer those that the books wrote down when the document was taken in or issued. */
export const isChanged = ({ sha256, bytes }: Packed): boolean => hashOf(bytes) !== sha256;

/** What whoever opens the file of a case has to know of such documents, in every language. */
export function changedNotice(files: readonly string[]): string {
  const list = files.map((file) => `- ${file}\n`).join('');
  return [en, fr, de, lb, nl].map(({ changed }) => `${changed}\n\n${list}`).join('\n');
}
