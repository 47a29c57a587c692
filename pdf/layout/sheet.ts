import {
  beginText,
  endMarkedContent,
  endText,
  type PDFDict,
  type PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type RGB,
  setFillingRgbColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib';
import type { Weight } from '../fonts/typefaces.ts';
import type { Element } from '../tags/element.ts';
import type { Structure } from '../tags/structure.ts';
import type { Line } from '../text/line.ts';
import { A4, LINK } from './measures.ts';

export type Fonts = Readonly<Record<Weight, PDFFont>>;
/** What belongs to no element: repeated on each page, or a mere line. */
type Artifact = 'Layout' | 'Header' | 'Footer' | 'Repeated';

export interface Place {
  readonly x: number; // points from the left
  readonly y: number; // points from the bottom
  readonly size: number;
  readonly colour: RGB;
}

/** One page. Whatever is drawn on it belongs to an element of the structure, or is an artifact. */
export class Sheet {
  readonly page: PDFPage;
  readonly #document: PDFDocument;
  readonly #structure: Structure;
  readonly #fonts: Fonts;

  constructor(document: PDFDocument, structure: Structure, fonts: Fonts) {
    this.#document = document;
    this.#structure = structure;
    this.#fonts = fonts;
    this.page = document.addPage([A4.width, A4.height]);
    for (const [weight, font] of Object.entries(fonts)) this.page.node.setFontDictionary(PDFName.of(weight), font.ref);
    structure.addPage(this.page);
  }

  /** What `draw` draws is content of the element; `said` is what is read in its stead. */
  mark(element: Element, draw: () => void, said?: string): void {
    const mcid = this.#structure.own(this.page, element);
    const actual = said === undefined ? {} : { ActualText: PDFHexString.fromText(said) };
    this.#within(element.role, this.#document.context.obj({ MCID: mcid, ...actual }), draw);
  }

  artifact(kind: Artifact, draw: () => void): void {
    const { context } = this.#document;
    const properties =
      kind === 'Header' || kind === 'Footer'
        ? context.obj({ Type: 'Pagination', Subtype: kind })
        : context.obj({ Type: kind === 'Repeated' ? 'Pagination' : 'Layout' });
    this.#within('Artifact', properties, draw);
  }

  /** Words on one line, on the baseline `y`. */
  text(words: string, weight: Weight, { x, y, size, colour }: Place): void {
    this.page.pushOperators(
      beginText(),
      setFillingRgbColor(colour.red, colour.green, colour.blue),
      setFontAndSize(weight, size),
      setTextMatrix(1, 0, 0, 1, x, y),
      showText(this.#fonts[weight].encodeText(words)),
      endText(),
    );
  }

  /** Lines of an element from the baseline of the first down; its links are elements of their own, in their place. */
  lines(lines: readonly Line[], element: Element, place: Place, leading: number): void {
    let plain: (() => void)[] = [];
    const flush = (): void => {
      const drawn = plain;
      plain = [];
      if (drawn.length > 0) this.mark(element, () => drawn.forEach((draw) => draw()));
    };
    for (const [i, { fragments }] of lines.entries())
      for (const { text, weight, link, said, x, width } of fragments) {
        const at = { ...place, x: place.x + x, y: place.y - i * leading };
        if (said !== undefined) {
          flush();
          this.mark(element, () => this.text(text, weight, at), said);
        } else if (link === undefined) plain.push(() => this.text(text, weight, at));
        else {
          flush();
          this.#link(element.add('Link'), text, weight, link, { ...at, colour: LINK }, width);
        }
      }
    flush();
  }

  #link(element: Element, text: string, weight: Weight, url: string, place: Place, width: number): void {
    const { context } = this.#document;
    const { x, y, size } = place;
    this.mark(element, () => {
      this.text(text, weight, place);
      this.page.drawLine({
        start: { x, y: y - 1.5 },
        end: { x: x + width, y: y - 1.5 },
        thickness: 0.5,
        color: place.colour,
      });
    });
    const annotation = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, y - size * 0.3, x + width, y + size * 0.9],
        F: 4,
        Border: [0, 0, 0],
        A: { Type: 'Action', S: 'URI', URI: ascii(new URL(url).href) },
        Contents: PDFHexString.fromText(text.trim()),
      }),
    );
    this.#structure.ownAnnotation(this.page, element, annotation);
  }

  #within(tag: string, properties: PDFDict, draw: () => void): void {
    this.page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag), properties as never]),
    );
    draw();
    this.page.pushOperators(endMarkedContent());
  }
}

/** A string that needs no escapes. */
const ascii = (text: string): PDFHexString => PDFHexString.of(Buffer.from(text, 'latin1').toString('hex'));
