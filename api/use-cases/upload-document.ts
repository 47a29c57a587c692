import { randomUUID } from 'node:crypto';
import type { Document } from '#store/documents/document.ts';
import { saveDocument } from '#store/documents/save-document.ts';
import type { Deps } from '../deps.ts';
import { Refusal } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { inspectUpload } from '../uploads/inspect-upload.ts';

export interface Upload {
  /** As the sender calls the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file that somebody means to hand in; only they see it until then. */
export async function uploadDocument(
  { store, now, scan }: Deps,
  asker: Asker,
  upload: Upload,
): Promise<Document | Refusal> {
  const inspected = await inspectUpload(upload, scan);
  if (inspected instanceof Refusal) return inspected;
  const { name, type, bytes } = inspected;
  return saveDocument(store.db, {
    id: randomUUID(),
    name,
    type,
    bytes,
    kind: 'uploaded',
    at: now(),
    uploadedBy: asker.person,
  });
}
