import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { JsonObject } from '#engine/kernel/json.ts';

/** One document of a case, with its bytes. */
export interface Packed {
  readonly name: string;
  readonly kind: 'issued' | 'uploaded';
  /** Epoch ms. */
  readonly issuedAt: number;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

const COLUMNS = ['number', 'file', 'kind', 'at', 'bytes', 'sha256'];

/**
 * A case as one ZIP: what was entered (`case.json`), its documents in order, an index of them that opens in a
 * spreadsheet, and the hashes of all that, as `sha256sum -c SHA256SUMS` checks them. The same case gives the same bytes.
 */
export function packFile(data: JsonObject, documents: readonly Packed[], at: number): Uint8Array {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly at: number }>();
  const index = documents.map(({ name, kind, issuedAt, sha256, bytes }, i) => {
    const number = String(i + 1).padStart(3, '0');
    const file = `documents/${number} ${safe(name)}`;
    files.set(file, { bytes, at: issuedAt });
    return [number, `"${file}"`, kind, new Date(issuedAt).toISOString(), String(bytes.byteLength), sha256];
  });
  files.set('case.json', { bytes: text(`${JSON.stringify(data, null, 2)}\n`), at });
  files.set('index.csv', { bytes: text([COLUMNS, ...index].map((cells) => `${cells.join(',')}\r\n`).join('')), at });
  const sums = [...files].map(([file, { bytes }]) => `${hashOf(bytes)}  ${file}\n`);
  files.set('SHA256SUMS', { bytes: text(sums.join('')), at });
  const entries = [...files].map(([file, kept]) => [file, [kept.bytes, { mtime: kept.at, level: 0 }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A name that is one on every system, and leads nowhere else. */
const safe = (name: string): string => name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');
