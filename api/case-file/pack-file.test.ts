import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFile } from './pack-file.ts';
import type { Packed } from './packed.ts';

const MORNING = Date.UTC(2026, 10, 25, 9);
const document = (name: string, content: string): Packed => ({
  name,
  kind: 'uploaded',
  issuedAt: MORNING,
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: Buffer.from(content),
});
const documents = [document('bail signé.pdf', '%PDF-1.7 a'), document('bail signé.pdf', '%PDF-1.7 b')];

test('documents of the same name stay apart, and each stands in the index with its hash', () => {
  const files = unzipSync(packFile({ reference: 'RS-1' }, documents, MORNING));
  expect(Object.keys(files)).toEqual([
    'documents/001 bail signé.pdf',
    'documents/002 bail signé.pdf',
    'case.json',
    'index.csv',
    'SHA256SUMS',
  ]);
  expect(strFromU8(files['documents/002 bail signé.pdf'] ?? new Uint8Array())).toBe('%PDF-1.7 b');
  const index = strFromU8(files['index.csv'] ?? new Uint8Array());
  for (const { sha256 } of documents) expect(index).toContain(sha256);
  expect(JSON.parse(strFromU8(files['case.json'] ?? new Uint8Array()))).toEqual({ reference: 'RS-1' });
});

test('the index says of a letter by which code it is verified, and since when it is no longer valid', () => {
  const letter = { ...document('grant.pdf', 'a'), kind: 'issued', code: 'ABCD-EFGH-JKLMN' } as const;
  const index = unzipSync(packFile({}, [letter, { ...letter, revokedAt: MORNING }], MORNING))['index.csv'];
  const [columns, ...lines] = strFromU8(index ?? new Uint8Array()).split('\r\n');
  expect(columns).toBe('number,file,kind,at,revoked,code,bytes,sha256,content');
  expect(lines[0]).toContain(',issued,2026-11-25T09:00:00.000Z,,ABCD-EFGH-JKLMN,1,');
  expect(lines[1]).toContain(',issued,2026-11-25T09:00:00.000Z,2026-11-25T09:00:00.000Z,ABCD-EFGH-JKLMN,1,');
});

/** What `sha256sum` says of a file that was unpacked, line by line. */
function checked(zip: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-file-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const { stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout.trim().split('\n');
}

test('the hashes are those that sha256sum finds', () => {
  expect(checked(packFile({}, documents, MORNING))).toEqual([
    'documents/001 bail signé.pdf: OK',
    'documents/002 bail signé.pdf: OK',
    'case.json: OK',
    'index.csv: OK',
  ]);
});

test('a document that is not what the books say fails the check, stands so in the index and is named in words', () => {
  const forged = { ...document('lease.pdf', '%PDF-1.7 rent: 900'), bytes: Buffer.from('%PDF-1.7 rent: 100') };
  const zip = packFile({}, [...documents, forged], MORNING);
  expect(checked(zip)).toContain('documents/003 lease.pdf: FAILED');
  expect(checked(zip).filter((line) => !line.endsWith(': OK'))).toHaveLength(1);
  const read = (name: string) => strFromU8(unzipSync(zip)[name] ?? new Uint8Array());
  expect(read('index.csv').match(/,(un)?changed\r$/gm)).toEqual([',unchanged\r', ',unchanged\r', ',changed\r']);
  expect(read('index.csv')).toContain(forged.sha256);
  for (const said of ['Do not rely on them', 'Ne vous y fiez pas', 'Verlassen Sie sich nicht', 'Verloosst Iech net'])
    expect(read('CHANGED.txt')).toContain(said);
  expect(read('CHANGED.txt').match(/^- .*$/gm)).toEqual(Array(5).fill('- documents/003 lease.pdf'));
});

test('no name leads out of the folder, or out of its cell in the index', () => {
  const hostile = [document('../../etc/passwd', 'a'), document('x",=cmd(),".pdf', 'b')];
  const files = unzipSync(packFile({}, hostile, MORNING));
  expect(Object.keys(files).slice(0, 2)).toEqual(['documents/001 __.._etc_passwd', 'documents/002 x_,=cmd(),_.pdf']);
  expect(strFromU8(files['index.csv'] ?? new Uint8Array())).toContain('002,"documents/002 x_,=cmd(),_.pdf",uploaded,');
});

test('the same case gives the same bytes', () => {
  expect(packFile({}, documents, MORNING)).toEqual(packFile({}, documents, MORNING));
});
