import type { PDFContext, PDFPage, PDFRef } from 'pdf-lib';

/** Standard structure types (ISO 32000-1, 14.8.4), as far as they are used. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Form';

export interface Meaning {
  /** Where it is another than around it. */
  readonly language?: string;
  /** What stands for it where it cannot be seen. */
  readonly alternative?: string;
  /** Scope, numbering, box: by their owner. */
  readonly attributes?: Readonly<Record<string, string | readonly number[]>>;
}

/** Marked content of a page, or an annotation, or an element. */
export type Kid =
  | { readonly mcid: number; readonly page: PDFPage }
  | { readonly annotation: PDFRef; readonly page: PDFPage }
  | Element;

/** One element of the structure tree: what a passage is, whatever it looks like. */
export class Element {
  readonly role: Role;
  readonly meaning: Meaning;
  readonly ref: PDFRef;
  readonly kids: Kid[] = [];
  readonly #context: PDFContext;

  constructor(context: PDFContext, role: Role, meaning: Meaning = {}) {
    this.#context = context;
    this.role = role;
    this.meaning = meaning;
    this.ref = context.nextRef();
  }

  add(role: Role, meaning?: Meaning): Element {
    const element = new Element(this.#context, role, meaning);
    this.kids.push(element);
    return element;
  }
}

export const isElement = (kid: Kid): kid is Element => kid instanceof Element;
