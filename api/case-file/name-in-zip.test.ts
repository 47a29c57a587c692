import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameInZip } from './name-in-zip.ts';

test.each([
  ['lease.pdf', '001 lease.pdf'],
  ['bail signe\u0301.pdf', '001 bail signé.pdf'],
  ['../../etc/passwd', '001 __.._etc_passwd'],
  ['C:\\windows\\system.ini', '001 C__windows_system.ini'],
  ['.bashrc', '001 _bashrc'],
  ['two\nlines\u2028.pdf', '001 two_lines_.pdf'],
  ['invoice\u202efdp.exe', '001 invoice_fdp.exe'],
  ['half \ud800.pdf', '001 half _.pdf'],
  ['a point at the end...', '001 a point at the end_'],
  ['CON.pdf', '001 CON.pdf'],
  ['', '001 _'],
  ['نامه\u200cها.pdf', '001 نامه\u200cها.pdf'],
])('%j becomes %j', (name, kept) => {
  expect(nameInZip('001', name)).toBe(kept);
});

test.each([
  ['x'.repeat(300), '.pdf'],
  ['é'.repeat(200), '.pdf'],
  ['家'.repeat(100), '.jpeg'],
  ['👩‍👩‍👧‍👦'.repeat(40), '.png'],
])('%s%s is shortened at a whole sign and keeps its ending', (stem, ending) => {
  const name = nameInZip('042', stem + ending);
  expect(name).toMatch(new RegExp(`^042 .*…\\${ending}$`, 'u'));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(Buffer.byteLength(name)).toBeGreaterThan(220);
  expect(stem.startsWith(name.slice(4, -`…${ending}`.length))).toBe(true);
});

test('what comes behind a point far from the end is no ending', () => {
  expect(nameInZip('001', `Dr.${'x'.repeat(400)}`)).toMatch(/^001 Dr\.x+…$/);
});

test('whatever a document is called, its name in the ZIP is one name on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const kept = nameInZip('001', name);
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(255);
      expect(kept).toMatch(/^001 [^\\/:*?"<>|\p{Cc}\u202a-\u202e]*$/u);
      expect(kept).not.toMatch(/[. ]$/);
    }),
  );
});
