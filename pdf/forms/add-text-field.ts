import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { Flow } from '../layout/flow.ts';
import type { Element } from '../tags/element.ts';
import { drawableLine } from '../text/drawable.ts';
import type { Line } from '../text/line.ts';

interface FilledField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The value as it is broken into lines. */
  readonly lines: readonly Line[];
  readonly pad: number;
  readonly size: number;
  readonly leading: number;
}

const READ_ONLY = 1;
const MULTILINE = 1 << 12;
const PRINT = 4;

/**
 * A filled field of a form, tagged, that nobody changes. Machines read its name and value; a form that is flattened
 * instead loses its tags.
 */
export function addTextField(flow: Flow, element: Element, field: FilledField): void {
  const { context } = flow.document;
  const { name, label, value, box, lines, pad, size, leading } = field;
  const font = flow.fonts.regular;
  const text = lines.map(({ fragments }) => font.encodeText(fragments.map((one) => one.text).join('')).toString());
  const look = context.flateStream(
    `/Tx BMC q BT 0.07 0.07 0.07 rg /regular ${size} Tf ${pad} ${box.height - pad - size + 0.5} Td ${leading} TL ${text
      .map((line) => `${line} Tj T*`)
      .join(' ')} ET Q EMC`,
    {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, box.width, box.height],
      Resources: { Font: { regular: font.ref } },
    },
  );
  const widget = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Tx',
      T: PDFHexString.fromText(name),
      TU: PDFHexString.fromText(drawableLine(label)),
      V: PDFHexString.fromText(lines.length > 1 ? value : drawableLine(value)),
      Ff: lines.length > 1 ? READ_ONLY | MULTILINE : READ_ONLY,
      F: PRINT,
      P: flow.sheet.page.ref,
      Rect: [box.x, box.y, box.x + box.width, box.y + box.height],
      DA: PDFString.of(`/regular ${size} Tf 0.07 0.07 0.07 rg`),
      AP: { N: context.register(look) },
    }),
  );
  flow.structure.ownAnnotation(flow.sheet.page, element, widget);
  addToForm(flow, widget);
}

function addToForm({ document: { catalog, context }, fonts }: Flow, field: PDFRef): void {
  const name = PDFName.of('AcroForm');
  if (!catalog.has(name))
    catalog.set(name, context.register(context.obj({ Fields: [], DR: { Font: { regular: fonts.regular.ref } } })));
  catalog.lookup(name, PDFDict).lookup(PDFName.of('Fields'), PDFArray).push(field);
}
