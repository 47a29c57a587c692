import { type Zippable, zipSync } from 'fflate';
import type { JsonObject } from '#engine/kernel/json.ts';
import { changedNotice, hashOf, isChanged } from './changed.ts';
import { nameInZip } from './name-in-zip.ts';
import type { Packed } from './packed.ts';

const COLUMNS = ['number', 'file', 'kind', 'at', 'revoked', 'code', 'bytes', 'sha256', 'content'];

interface Entry {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly sha256: string;
}

/**
 * A case as one ZIP: the data (`case.json`), its documents in order, an index of them that opens in a
 * spreadsheet, and the hashes of all that, as `sha256sum -c SHA256SUMS` checks them. Hashes of documents are those of the
 * books: what was changed since fails that check, stands so in the index, and is named first of all, in `CHANGED.txt`.
 * The same case gives the same bytes.
 */
export function packFile(data: JsonObject, documents: readonly Packed[], at: number): Uint8Array {
  const files = new Map<string, Entry>();
  const changed: string[] = [];
  const index = documents.map((document, i) => {
    const { name, kind, issuedAt, revokedAt, code, sha256, bytes } = document;
    const number = String(i + 1).padStart(3, '0');
    const file = `documents/${nameInZip(number, name)}`;
    files.set(file, { bytes, at: issuedAt, sha256 });
    if (isChanged(document)) changed.push(file);
    const content = changed.includes(file) ? 'changed' : 'unchanged';
    const length = String(bytes.byteLength);
    return [number, `"${file}"`, kind, told(issuedAt), told(revokedAt), code ?? '', length, sha256, content];
  });
  const written = (content: string): Entry => {
    const bytes = new TextEncoder().encode(content);
    return { bytes, at, sha256: hashOf(bytes) };
  };
  if (changed.length > 0) files.set('CHANGED.txt', written(changedNotice(changed)));
  files.set('case.json', written(`${JSON.stringify(data, null, 2)}\n`));
  files.set('index.csv', written([COLUMNS, ...index].map((cells) => `${cells.join(',')}\r\n`).join('')));
  files.set('SHA256SUMS', written([...files].map(([file, { sha256 }]) => `${sha256}  ${file}\n`).join('')));
  const entries = [...files].map(([file, kept]) => [file, [kept.bytes, { mtime: kept.at, level: 0 }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

const told = (at: number | null | undefined): string => (at ? new Date(at).toISOString() : '');
