import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
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

/** The catalog of a file that is opened in this way. */
const opened = (how: string): string => `1 0 obj << /Type /Catalog /OpenAction ${how} /Pages 2 0 R >> endobj`;

test.each([
  ['LibreOffice', '[1 0 R /XYZ null null 0]'],
  ['a scanner', '[ 3 0 R\n/FitH 842.5 ]'],
  ['a program for typesetting', '<< /Type /Action /S /GoTo /D [6 0 R /Fit] >>'],
  ['a word processor', '<</S/GoTo/D[6 0 R/XYZ -1 0 1.25]>>'],
])('a PDF whose first view %s sets is accepted', (_who, how) => {
  expect(inspectPdf(pdf(opened(how)))).toBeUndefined();
  expect(inspectPdf(pdf(objects(`1 0 << /Type /Catalog /OpenAction ${how} >>`)))).toBeUndefined();
});

test.each([
  ['runs a script', '[1 0 R /Fit] >> endobj 9 0 obj << /S /JavaScript /JS (x) >> endobj 10 0 obj <<'],
  ['acts twice', '[1 0 R /Fit] /OpenAction 3 0 R'],
  ['goes on to something else', '<< /S /GoTo /D [6 0 R /Fit] /Next 7 0 R >>'],
  ['opens another file', '<< /S /GoToR /F (//host/share) /D [0 /Fit] >>'],
  ['sends something', '<< /S /SubmitForm /F (https://host.example) >>'],
  ['hides what it does behind a comment', '% [1 0 R /Fit]\n 3 0 R'],
  ['hides what it does in a name', '#5b1 0 R /Fit] /Open#41ction 3 0 R'],
])('a PDF that %s when it is opened is refused', (_what, how) => {
  expect(inspectPdf(pdf(opened(how)))?.code).toBe('document/active-content');
});

const SCRIPT = '2 0 << /S /JavaScript /JS (x) >>';
const OPENING = '2 0 << /Type /Catalog /OpenAction 3 0 R >>';
const PROGRAM = '2 0 << /S /Launch /F (cmd.exe) >>';

/** Compressed objects, in a stream whose dictionary says more than the usual. */
const described = (more: string, text: string): Uint8Array =>
  stream(`/Type /ObjStm /N 1 /First 4 ${more} /Filter /FlateDecode`, deflateSync(Buffer.from(text)));

test.each([
  ['a text that ends one object and begins another', described('/Note (endobj 2 0 obj)', SCRIPT)],
  ['a text with a whole object', described('/Note (2 0 obj << /Type /Page >> endobj 3 0 obj << >>)', OPENING)],
  ['a text with brackets', described('/Note (\\( >> stream 2 0 obj \\) \\\\)', PROGRAM)],
  ['a comment that begins an object', described('% 2 0 obj <<\n', SCRIPT)],
  ['a dictionary of 5,000 signs', described(`/Note (${'x'.repeat(5_000)})`, SCRIPT)],
  ['a comment of 5,000 signs', described(`%${'x'.repeat(5_000)}\n`, OPENING)],
  ['no kind', stream('/N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.from(SCRIPT)))],
  ['no kind and no beginning', stream('/N 1 /Filter [/FlateDecode]', deflateSync(Buffer.from(PROGRAM)))],
  ['a kind in disguise', stream('/Type /Obj#53tm /#4e 1 /Filter /FlateDecode', deflateSync(Buffer.from(SCRIPT)))],
  ['a short name for its filter', stream('/Type /ObjStm /N 1 /First 4 /Filter /Fl', deflateSync(Buffer.from(SCRIPT)))],
  ['no filter', stream('/Type /ObjStm /N 1 /First 4 /Length 30', Buffer.from('2 0 << (endstream) /JS (abc)>>'))],
])('active objects are found in a stream with %s', (_what, bytes) => {
  expect(inspectPdf(pdf(bytes))?.code).toBe('document/active-content');
});

test('an action on a page is found behind a stream that only a comment begins', () => {
  const page = '1 0 obj << % >> stream\n /Type /Page /AA << /O 2 0 R >> >> endobj 3 0 obj << >> stream\n endstream';
  expect(inspectPdf(pdf(page))?.code).toBe('document/active-content');
});

test.each([
  ['filters one after the other', '/Filter [/FlateDecode /FlateDecode]'],
  ['two filters, of which a reader takes one', '/Filter /FlateDecode /Filter /ASCIIHexDecode'],
  ['a filter that stands elsewhere', '/Filter 9 0 R'],
  ['a filter under a short name', '/F /Fl'],
  ['parameters under a short name', '/Filter /FlateDecode /DP << /Predictor 12 >>'],
  ['a predictor with a sign', '/Filter /FlateDecode /DecodeParms << /Predictor +12 >>'],
  ['a length that stands elsewhere', '/Length 9 0 R'],
  ['a length that is not its own', '/Length 3'],
])('a PDF whose objects stand behind %s is refused', (_what, more) => {
  const bytes = pdf(stream(`/Type /ObjStm /N 1 /First 4 ${more}`, deflateSync(deflateSync(Buffer.from(SCRIPT)))));
  expect(inspectPdf(bytes)?.code).toBe('document/unreadable');
});

/** Deflated without compression: its text can be read in the file. */
const stored = (text: string): Uint8Array => deflateSync(Buffer.from(text), { level: 0 });

test.each([
  [
    'a stream that ends in its middle',
    stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', stored('2 0 << (endstream) >>')),
  ],
  ['a stream of nobody', '<< /Type /ObjStm >> stream\nx endstream'],
  ['an object that does not end', '1 0 obj << /Note (endobj'],
  ['a stream that does not begin', '1 0 obj << /N 1 >> streams\n endstream'],
  ['objects in objects', '1 0 obj << '.repeat(1_000) + '>> '.repeat(1_000)],
  ['streams in streams', '1 0 obj << /N 1 /Filter /Fl >> stream\n'.repeat(100_000)],
])('a PDF with %s is refused', (_what, part) => {
  expect(inspectPdf(pdf(part))?.code).toBe('document/unreadable');
});

test.each([
  ['encrypted', pdf('trailer << /Encrypt 5 0 R >>')],
  ['a portfolio', pdf('1 0 obj << /Type /Catalog /Collection << /View /D >> >> endobj')],
  ['a portfolio in disguise', pdf(objects('1 0 << /Type /Catalog /Collect#69on << /View /D >> >>'))],
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

test('a file with compressed objects as others write it is read, with a script and without', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  document.setTitle('Rent contract (flat 2 obj) of 2026');
  expect(inspectPdf(await document.save({ useObjectStreams: true }))).toBeUndefined();
  document.addJavaScript('greeting', 'app.alert("hello")');
  expect(inspectPdf(await document.save({ useObjectStreams: true }))?.code).toBe('document/active-content');
});

test('a colour profile in which "/AA" stands by chance is accepted', () => {
  const profile = deflateSync(Buffer.from(`${'\0'.repeat(36)}acsp /AA `));
  expect(inspectPdf(pdf(stream('/N 4 /Alternate /DeviceCMYK /Filter /FlateDecode', profile)))).toBeUndefined();
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
