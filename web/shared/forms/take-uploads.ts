import { Refusal } from '#api/problems/refusal.ts';
import type { Asker } from '#api/session/asker.ts';
import { uploadDocument } from '#api/use-cases/upload-document.ts';
import type { Data } from '#engine/fields/field-at.ts';
import { namingTheField } from '#engine/fields/problem-in-words.ts';
import type { Posted } from '../posted.ts';
import type { Screen } from '../screen.ts';
import type { Words } from '../words/words-of.ts';

/** A form whose files are stored: they are now what it would have sent had they been chosen before. */
export interface WithUploads {
  readonly posted: Posted;
  /** Why a file could not be taken, in a sentence that names its field; by the name of its field. */
  readonly problems: ReadonlyMap<string, string>;
}

/** Stores the files that a form sent. */
export async function takeUploads(
  { deps, asker, words, language }: Screen & { readonly asker: Asker },
  data: Data,
  posted: Posted,
): Promise<WithUploads> {
  const fields = new Map(posted.fields);
  const problems = new Map<string, string>();
  for (const [name, files] of posted.files) {
    const chosen = files.at(-1);
    if (!chosen) continue;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const stored = await uploadDocument(deps, asker, { name: chosen.name, bytes });
    if (stored instanceof Refusal) problems.set(name, namingTheField(data, name, sentenceOf(stored, words), language));
    else {
      fields.set(`${name}.name`, [stored.name]);
      fields.set(`${name}.document`, [stored.id]);
      fields.delete(`${name}.remove`);
    }
  }
  return { posted: { ...posted, fields }, problems };
}

function sentenceOf({ code }: Refusal, { form: { uploads } }: Words): string {
  return Object.hasOwn(uploads, code) ? uploads[code as keyof typeof uploads] : uploads['document/not-yours'];
}
