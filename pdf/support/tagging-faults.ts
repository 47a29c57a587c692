import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from 'pdf-lib';

const ROLES = new Set(
  'Document Sect H1 H2 H3 P L LI Lbl LBody Table THead TBody TR TH TD Figure Link Form'
    .split(' ')
    .map((role) => `/${role}`),
);

/** What a screen reader or an archive would miss in a PDF, in words; nothing where all is as it has to be. */
export async function taggingFaults(pdf: Uint8Array): Promise<string[]> {
  const { context, catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.filter((object) => object instanceof PDFDict);
  const kind = (dict: PDFDict, key: string): string => String(dict.get(PDFName.of(key)));
  const elements = dicts.filter((dict) => kind(dict, 'Type') === '/StructElem');
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): unknown => holds || faults.push(fault);
  const has = (dict: PDFDict | undefined, key: string): boolean => dict?.has(PDFName.of(key)) ?? false;

  expect(has(catalog, 'Lang'), 'no language');
  expect(has(catalog, 'StructTreeRoot'), 'no structure tree');
  expect(has(catalog, 'OutputIntents'), 'no colour space');
  expect(has(catalog, 'Metadata'), 'no metadata');
  expect(!has(catalog, 'OpenAction') && !String(catalog.get(PDFName.of('Names'))).includes('JavaScript'), 'a script');
  expect(/\/Marked true/.test(String(catalog.lookup(PDFName.of('MarkInfo')))), 'not marked as tagged');
  expect(
    /DisplayDocTitle true/.test(String(catalog.lookup(PDFName.of('ViewerPreferences')))),
    'the title is not shown',
  );

  for (const element of elements) {
    const role = kind(element, 'S');
    expect(ROLES.has(role), `the role ${role} is none`);
    if (role === '/Figure') expect(has(element, 'Alt'), 'a figure without words');
    if (role === '/TH') expect(/\/Scope/.test(String(element.lookup(PDFName.of('A')))), 'a head of nothing');
  }
  for (const [i, level] of headingsOf(catalog).entries())
    expect(level <= (headingsOf(catalog)[i - 1] ?? 0) + 1, 'a heading skips a level');
  for (const font of dicts.filter((dict) => kind(dict, 'Subtype') === '/Type0'))
    expect(has(font, 'ToUnicode'), 'a font without characters');
  for (const descriptor of dicts.filter((dict) => kind(dict, 'Type') === '/Font' && kind(dict, 'Subtype') === '/Type1'))
    expect(has(descriptor, 'FontDescriptor'), 'a font that is not embedded');
  for (const annotation of dicts.filter((dict) => kind(dict, 'Type') === '/Annot')) {
    expect(has(annotation, 'StructParent'), 'an annotation outside of the tree');
    expect(has(annotation, kind(annotation, 'Subtype') === '/Link' ? 'Contents' : 'TU'), 'an annotation without words');
  }
  for (const page of dicts.filter((dict) => kind(dict, 'Type') === '/Page')) {
    expect(has(page, 'StructParents'), 'a page outside of the tree');
    expect(
      /BDC/.test(contentOf(page)) && bare(contentOf(page)) === '',
      'content that is neither tagged nor an artifact',
    );
  }
  return [...new Set(faults)];
}

/** The levels of headings in the order in which they are read. */
function headingsOf(catalog: PDFDict): number[] {
  const levels: number[] = [];
  const walk = (node: PDFObject | undefined): void => {
    if (node instanceof PDFArray) for (let i = 0; i < node.size(); i++) walk(node.lookup(i));
    if (!(node instanceof PDFDict)) return;
    const [, level] = /^\/H(\d)$/.exec(String(node.get(PDFName.of('S')))) ?? [];
    if (level !== undefined) levels.push(Number(level));
    walk(node.lookup(PDFName.of('K')));
  };
  walk(catalog.lookup(PDFName.of('StructTreeRoot')));
  return levels;
}

function contentOf(page: PDFDict): string {
  const contents = page.lookup(PDFName.of('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, i) => contents.lookup(i)) : [contents];
  return streams
    .map((stream) => {
      if (stream instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
      if (stream instanceof PDFStream) return stream.getContentsString();
      return '';
    })
    .join('\n');
}

/** What is drawn outside of every marked sequence. */
function bare(content: string): string {
  let depth = 0;
  const outside: string[] = [];
  for (const line of content.split('\n')) {
    if (/\bBDC\s*$/.test(line)) depth++;
    else if (/^EMC\s*$/.test(line)) depth--;
    else if (depth === 0 && /\b(?:Tj|TJ|f|S|B|Do|re)\s*$/.test(line)) outside.push(line);
  }
  return outside.join('\n');
}
