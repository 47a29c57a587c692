import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawPdf } from '#pdf/draw-pdf.ts';
import { sampleLetter } from '#pdf/support/sample-letter.ts';
import { inspectPdf } from './inspect-pdf.ts';

const pdf = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(['%PDF-1.7\n', ...parts].map((part) => Buffer.from(part as string, 'latin1')));

const stream = (dictionary: string, content: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`1 0 obj << ${dictionary} >>\nstream\n`), content, Buffer.from('\nendstream endobj\n')]);

const objects = (text: string): Uint8Array =>
  stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.from(text)));

/** Objects with a script, whose stream begins in an unusual way. */
const disguised = (beginning: string): Uint8Array =>
  Buffer.concat([
    Buffer.from(`1 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >> ${beginning}`, 'latin1'),
    deflateSync(Buffer.from('2 0 << /S /JavaScript /JS (x) >>')),
    Buffer.from('\nendstream endobj\n'),
  ]);

test.each([
  ['a script', pdf('1 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj')],
  ['a script without its kind', pdf('1 0 obj << /JS (app.alert(1)) >> endobj')],
  ['a program', pdf('1 0 obj << /S /Launch /F (cmd.exe) >> endobj')],
  ['an action when it is opened', pdf('1 0 obj << /Type /Catalog /OpenAction 2 0 R >> endobj')],
  ['a script in disguise', pdf('1 0 obj << /S /J#61vaScript /J#53 (x) >> endobj')],
  ['a form that is a program', pdf('1 0 obj << /AcroForm << /XFA 2 0 R >> >> endobj')],
  ['an action on a page', pdf('1 0 obj << /Type /Page /AA << /O 2 0 R >> >> endobj')],
  ['a script among compressed objects', pdf(objects('2 0 << /S /JavaScript /JS (x) >>'))],
  ['a script in disguise among compressed objects', pdf(objects('2 0 << /#4aS (x) >>'))],
  ['a script among compressed objects behind a comment', pdf(disguised('% a comment\nstream \n'))],
  ['a script among compressed objects after a bare line end', pdf(disguised('stream\r'))],
  ['a script in a stream that is none', pdf('% >> stream\n<< /S /JavaScript >> endstream')],
])('a PDF with %s is refused', (_what, bytes) => {
  expect(inspectPdf(bytes)?.code).toBe('document/active-content');
});

test.each([
  ['encrypted', pdf('trailer << /Encrypt 5 0 R >>')],
  ['with objects that do not inflate', pdf(stream('/Type /ObjStm /Filter /FlateDecode', Buffer.from('no zlib')))],
  [
    'with names torn apart',
    pdf(
      stream(
        '/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1 >>',
        deflateSync(Buffer.from('x')),
      ),
    ),
  ],
  [
    'with names torn apart by what stands elsewhere',
    pdf(stream('/Type /ObjStm /Filter /FlateDecode /DecodeParms 9 0 R', deflateSync(Buffer.from('x')))),
  ],
  [
    'with names torn apart by one of several parameters',
    pdf(stream('/Type /ObjStm /Filter [/FlateDecode] /DecodeParms [null 9 0 R]', deflateSync(Buffer.from('x')))),
  ],
  ['an archive as well', pdf('1 0 obj << >> endobj\n%%EOF\n', zipSync({ 'run.exe': Buffer.from('MZ') }))],
  ['a bomb', pdf(objects('0'.repeat(60_000_000)))],
])('a PDF that is %s is refused', (_what, bytes) => {
  expect(inspectPdf(bytes)?.code).toBe('document/unreadable');
});

test('an ordinary PDF is accepted, also where "/JS" stands by chance in a compressed picture', () => {
  const picture = stream('/Subtype /Image /Filter /FlateDecode', Buffer.from('x/JS <x', 'latin1'));
  const bytes = pdf('1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n', picture, objects('2 0 << /Type /Pages >>'));
  expect(inspectPdf(bytes)).toBeUndefined();
});

test('letters of ours, and files whose last bytes are only like an archive, are accepted', async () => {
  expect(inspectPdf(await drawPdf(sampleLetter()))).toBeUndefined();
  expect(
    inspectPdf(pdf('1 0 obj << >> endobj\n%%EOF\nPK\x05\x06 and more words than an archive would end with')),
  ).toBeUndefined();
});

test('no bytes make it fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      inspectPdf(pdf(bytes));
    }),
  );
});
