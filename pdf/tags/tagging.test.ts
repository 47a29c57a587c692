import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPdf } from '../draw-pdf.ts';
import { sampleLetter } from '../support/sample-letter.ts';
import { taggingFaults } from '../support/tagging-faults.ts';

let letter: Uint8Array;
beforeAll(async () => {
  letter = await drawPdf(sampleLetter());
});

const all = (document: PDFDocument, key: string, value: string): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(value) ? [object] : [],
    );
const without = (dicts: readonly PDFDict[], key: string): void => {
  for (const dict of dicts) dict.delete(PDFName.of(key));
};
const roles = (document: PDFDocument, from: string, to: string): void => {
  for (const element of all(document, 'S', from)) element.set(PDFName.of('S'), PDFName.of(to));
};

/** What may go wrong in tagging, each by itself. */
const mutations: Readonly<Record<string, (document: PDFDocument) => void>> = {
  'no language': ({ catalog }) => without([catalog], 'Lang'),
  'a figure without words': (document) => without(all(document, 'S', 'Figure'), 'Alt'),
  'the title is not shown': ({ catalog }) => without([catalog], 'ViewerPreferences'),
  'no structure tree': ({ catalog }) => without([catalog], 'StructTreeRoot'),
  'not marked as tagged': ({ catalog }) => without([catalog], 'MarkInfo'),
  'no colour space': ({ catalog }) => without([catalog], 'OutputIntents'),
  'an annotation without words': (document) => without(all(document, 'Subtype', 'Link'), 'Contents'),
  'an annotation outside of the tree': (document) => without(all(document, 'Subtype', 'Widget'), 'StructParent'),
  'a head of nothing': (document) => without(all(document, 'S', 'TH'), 'A'),
  'a heading skips a level': (document) => roles(document, 'H2', 'H3'),
  'content that is neither tagged nor an artifact': (document) => document.getPage(0).drawText('untagged'),
  'a script': (document) => document.addJavaScript('x', 'app.alert(1)'),
  'a font without characters': (document) => without(all(document, 'Subtype', 'Type0'), 'ToUnicode'),
  'the role /Paragraph is none': (document) => roles(document, 'P', 'Paragraph'),
};

test('a letter has no fault', async () => {
  expect(await taggingFaults(letter)).toEqual([]);
});

describe('what goes wrong in tagging is found', () => {
  test.each(Object.entries(mutations))('%s', async (fault, mutate) => {
    const document = await PDFDocument.load(letter, { updateMetadata: false });
    mutate(document);
    expect(await taggingFaults(await document.save({ useObjectStreams: false }))).toContain(fault);
  });
});
