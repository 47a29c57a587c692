import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { FileField } from './definition.ts';

const lease: FileField = { type: 'file', label: 'Lease', accept: ['pdf', 'jpeg'], maxSize: '2 MB' };
const read = (input: Json) => readField(input, lease, '/lease', () => ({}));
const SHA256 = 'a'.repeat(64);

test('a file that is named but not attached', () => {
  expect(read('lease.pdf')).toEqual({ value: { name: 'lease.pdf' } });
  expect(read('Scan 1.JPG')).toEqual({ value: { name: 'Scan 1.JPG' } });
});

test('a file that is stored', () => {
  const value = { name: 'lease.pdf', document: 'doc-1', sha256: SHA256, size: 2_000_000, type: 'application/pdf' };
  expect(read(value)).toEqual({ value });
  expect(show(value, lease, 'fr')).toBe('lease.pdf');
});

test.each(['lease.docx', 'lease', 'lease.pdf.exe', 'pdf', { name: 'lease.pdf', type: 'image/png' }])(
  '%j is not of an accepted type',
  (input) => {
    expect(read(input)).toMatchObject({
      problems: [{ code: 'field/wrong-file-type', values: { accept: ['pdf', 'jpeg'] } }],
    });
  },
);

test.each([
  '../lease.pdf',
  'C:\\lease.pdf',
  '.pdf',
  7,
  { name: 7 },
  { document: 'x' },
  { name: 'lease.pdf', sha256: 'short' },
  { name: 'lease.pdf', size: -1 },
  { name: 'lease.pdf', url: 'https://example.lu' },
  `${'x'.repeat(200)}.pdf`,
])('%j is no file', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-a-file', pointer: '/lease' }] });
});

test('too large', () => {
  expect(read({ name: 'lease.pdf', size: 2_000_001 })).toMatchObject({
    problems: [{ code: 'field/file-too-large', values: { max: '2 MB' } }],
  });
});
