import type { PDFDocument, RGB } from 'pdf-lib';
import type { Weight } from '../fonts/typefaces.ts';
import { MOST_PAGES, tooLong } from '../limits.ts';
import type { Element } from '../tags/element.ts';
import type { Structure } from '../tags/structure.ts';
import { linesOf } from '../text/lines-of.ts';
import type { Text } from '../text/text.ts';
import { A4, BLACK, COLUMN, MARGIN } from './measures.ts';
import { type Fonts, Sheet } from './sheet.ts';

/** How text looks; lengths in points. */
export interface Style {
  readonly weight: Weight;
  readonly size: number;
  readonly leading: number;
  readonly colour?: RGB;
  /** From the left margin. */
  readonly indent?: number;
  /** Instead of the rest of the column. */
  readonly width?: number;
  /** For what is no prose: no word of it is broken that a line can hold. */
  readonly whole?: true;
}

const FEWEST = 2; // lines of a paragraph on either side of a page's end

/** Content that flows down one page and on to the next. */
export class Flow {
  readonly document: PDFDocument;
  readonly structure: Structure;
  readonly sheets: Sheet[] = [];
  readonly fonts: Fonts;
  /** Of the passage under way. */
  language: string;
  /** The lower edge of what has been drawn, in points from the bottom of the page. */
  y = 0;

  constructor(document: PDFDocument, structure: Structure, fonts: Fonts, language: string) {
    this.document = document;
    this.structure = structure;
    this.fonts = fonts;
    this.language = language;
    this.turn();
  }

  get sheet(): Sheet {
    const last = this.sheets.at(-1);
    if (!last) throw new Error('a flow without a page');
    return last;
  }

  /** On to a new page. */
  turn(): void {
    if (this.sheets.length >= MOST_PAGES) throw tooLong(`more than ${MOST_PAGES} pages`);
    this.sheets.push(new Sheet(this.document, this.structure, this.fonts));
    this.y = A4.height - MARGIN.top;
  }

  get room(): number {
    return this.y - MARGIN.bottom;
  }

  /** On to a new page when so much does not fit on this one. */
  need(height: number): void {
    if (height > this.room && this.y < A4.height - MARGIN.top) this.turn();
  }

  /** Room between two blocks; none at the top of a page. */
  gap(height: number): void {
    if (this.y < A4.height - MARGIN.top) this.y -= height;
  }

  linesOf(text: Text, { weight, size, indent = 0, width = COLUMN - indent, whole }: Style): ReturnType<typeof linesOf> {
    return linesOf(text, { weight, size, width, language: this.language, ...(whole && { whole }) });
  }

  /** Text of an element; no single line of it is left alone at a page's end or top. */
  text(text: Text, element: Element, style: Style): void {
    const { size, leading, indent = 0, colour = BLACK } = style;
    const lines = this.linesOf(text, style);
    this.need(leastOf(lines.length) * leading);
    for (let from = 0; from < lines.length; ) {
      const rest = lines.length - from;
      const fitting = Math.max(1, Math.floor(this.room / leading + 1e-6));
      const alone = rest - fitting > 0 && rest - fitting < FEWEST && fitting > FEWEST;
      const taken = Math.min(rest, alone ? fitting - 1 : fitting);
      const place = { x: MARGIN.left + indent, y: this.y - size, size, colour };
      this.sheet.lines(lines.slice(from, from + taken), element, place, leading);
      this.y -= taken * leading;
      from += taken;
      if (from < lines.length) this.turn();
    }
  }
}

/** How many lines of a paragraph are never parted: of three, one would be alone. */
export const leastOf = (lines: number): number => (lines <= FEWEST + 1 ? lines : FEWEST);
