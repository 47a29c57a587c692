/** What a file says of itself. */
export interface Description {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly producer: string;
  readonly at: Date;
  /** The part of ISO 19005: 3 where files are attached. */
  readonly part: 2 | 3;
  /** A: tagged, and so PDF/UA too; B: as it looks. */
  readonly conformance: 'A' | 'B';
}

/** The metadata as XMP (ISO 16684-1): equal to those of the information dictionary, and the claims to be PDF/A and PDF/UA. */
export function xmpOf({ title, author, subject, language, producer, at, part, conformance }: Description): string {
  const moment = `${at.toISOString().slice(0, 19)}Z`;
  const parts = [
    about(
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      `<dc:format>application/pdf</dc:format><dc:title>${inAnyLanguage(title)}</dc:title>` +
        `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>` +
        `<dc:description>${inAnyLanguage(subject)}</dc:description>` +
        `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    ),
    about(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `<xmp:CreatorTool>${escaped(producer)}</xmp:CreatorTool><xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    ),
    about('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${escaped(producer)}</pdf:Producer>`),
    about(
      'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
      `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>${conformance}</pdfaid:conformance>`,
    ),
    ...(conformance === 'A' ? [UNIVERSAL, UA_SCHEMA] : []),
  ];
  return (
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">` +
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${parts.join('')}</rdf:RDF></x:xmpmeta>\n` +
    `${' '.repeat(2_000)}\n<?xpacket end="w"?>`
  );
}

const about = (namespaces: string, body: string): string =>
  `<rdf:Description rdf:about="" ${namespaces}>${body}</rdf:Description>`;
const inAnyLanguage = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const UNIVERSAL = about('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>');

/** PDF/A knows no pdfuaid: a file that uses it describes it (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA = about(
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>' +
    '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>' +
    '<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq>' +
    '</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
);
