import { type PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { drawable } from './fonts.ts';
import { MOST_PAGES, tooLong } from './too-long.ts';
import { wrapped } from './wrapped.ts';

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = { left: 70.9, right: 56.7, top: 70.9, bottom: 70.9 }; // points: 25, 20, 25, 25 mm
const BLACK = rgb(0.07, 0.07, 0.07);

export interface Style {
  readonly font: PDFFont;
  readonly size: number;
  readonly leading: number; // points from line to line
  readonly before?: number; // points above
  readonly indent?: number;
  readonly bullet?: string;
}

/** A place of a fixed size, in points: its upper left corner, its width, and how many lines fit. */
export interface Window {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly most: number;
}

/** Text that flows down one page and on to the next. */
export class PageFlow {
  readonly #document: PDFDocument;
  #page: PDFPage;
  #y: number;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.#page = document.addPage([A4.width, A4.height]);
    this.#y = A4.height - MARGIN.top;
  }

  /** Lines at a fixed place of this page, in points from its upper left corner; longer ones are wrapped to the width. */
  place(lines: readonly string[], { x, top, width, most }: Window, { font, size, leading }: Style): void {
    const drawn = lines.flatMap((line) => wrapped(drawable(line).replaceAll(/\s+/g, ' '), font, size, width));
    if (drawn.length > most) throw tooLong(`more than ${most} lines where they have to fit`);
    drawn.forEach((line, i) =>
      this.#page.drawText(line, { x, y: A4.height - top - size - i * leading, size, font, color: BLACK }),
    );
  }

  /** The flow goes on below this place. */
  continueAt(top: number): void {
    this.#y = A4.height - top;
  }

  /** Wrapped to the width of the page; `together` keeps at least so many lines on a page. */
  text(text: string, style: Style, together = 2): void {
    const { font, size, leading, before = 0, indent = 0, bullet } = style;
    const lines = wrapped(drawable(text), font, size, A4.width - MARGIN.left - MARGIN.right - indent);
    this.#y -= before;
    if (this.#y - Math.min(lines.length, together) * leading < MARGIN.bottom) this.#turn();
    lines.forEach((line, i) => {
      if (this.#y - leading < MARGIN.bottom) this.#turn();
      this.#y -= leading;
      if (i === 0 && bullet !== undefined)
        this.#page.drawText(bullet, { x: MARGIN.left + indent - size, y: this.#y, size, font, color: BLACK });
      this.#page.drawText(line, { x: MARGIN.left + indent, y: this.#y, size, font, color: BLACK });
    });
  }

  #turn(): void {
    if (this.#document.getPageCount() >= MOST_PAGES) throw tooLong(`more than ${MOST_PAGES} pages`);
    this.#page = this.#document.addPage([A4.width, A4.height]);
    this.#y = A4.height - MARGIN.top;
  }
}

/** "1/3" at the foot of every page, when there are several. */
export function numberPages(document: PDFDocument, font: PDFFont): void {
  const pages = document.getPages();
  if (pages.length < 2) return;
  pages.forEach((page, i) => {
    const text = `${i + 1}/${pages.length}`;
    const x = A4.width - MARGIN.right - font.widthOfTextAtSize(text, 9);
    page.drawText(text, { x, y: 34, size: 9, font, color: BLACK });
  });
}
