import { type PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFPage, type PDFRef, PDFString } from 'pdf-lib';
import { Element, isElement, type Kid } from './element.ts';

/** The structure tree of a document under way: elements, and which of them owns which content of which page. */
export class Structure {
  readonly root: Element;
  readonly #document: PDFDocument;
  readonly #owners = new Map<PDFPage, Element[]>();
  readonly #annotations: { readonly ref: PDFRef; readonly owner: Element }[] = [];

  constructor(document: PDFDocument) {
    this.#document = document;
    this.root = new Element(document.context, 'Document');
  }

  addPage(page: PDFPage): void {
    page.node.set(PDFName.of('StructParents'), this.#document.context.obj(this.#owners.size));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.#owners.set(page, []);
  }

  /** Gives the next content of a page to an element: its MCID. */
  own(page: PDFPage, element: Element): number {
    const owners = this.#owners.get(page);
    if (!owners) throw new Error('a page that the structure does not know');
    const mcid = owners.push(element) - 1;
    element.kids.push({ mcid, page });
    return mcid;
  }

  /** Gives an annotation to an element. */
  ownAnnotation(page: PDFPage, element: Element, ref: PDFRef): void {
    this.#annotations.push({ ref, owner: element });
    element.kids.push({ annotation: ref, page });
    page.node.addAnnot(ref);
  }

  /** Writes the tree and its way back, from content to element (ParentTree), into the catalog. */
  write(language: string): void {
    const { context, catalog } = this.#document;
    const tree = context.nextRef();
    this.#writeElement(this.root, tree);
    const numbers: (number | PDFRef)[] = [];
    let key = 0;
    for (const owners of this.#owners.values())
      numbers.push(key++, context.register(context.obj(owners.map(({ ref }) => ref))));
    for (const { ref, owner } of this.#annotations) {
      (context.lookup(ref) as unknown as { set(name: PDFName, value: PDFObject): void }).set(
        PDFName.of('StructParent'),
        context.obj(key),
      );
      numbers.push(key++, owner.ref);
    }
    const parents = context.register(context.obj({ Nums: numbers }));
    context.assign(
      tree,
      context.obj({ Type: 'StructTreeRoot', K: [this.root.ref], ParentTree: parents, ParentTreeNextKey: key }),
    );
    catalog.set(PDFName.of('StructTreeRoot'), tree);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    catalog.set(PDFName.of('Lang'), PDFString.of(language));
    catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  }

  #writeElement({ role, meaning, ref, kids }: Element, parent: PDFRef): void {
    const { context } = this.#document;
    const { language, alternative, attributes } = meaning;
    const [first] = kids;
    // Content of one page alone is written by its numbers: a table has thousands of cells.
    const plain =
      first && 'mcid' in first && kids.every((kid) => 'mcid' in kid && kid.page === first.page)
        ? first.page
        : undefined;
    const dict = context.obj({
      Type: 'StructElem',
      S: role,
      P: parent,
      ...(language !== undefined && { Lang: PDFString.of(language) }),
      ...(alternative !== undefined && { Alt: PDFHexString.fromText(alternative) }),
      ...(attributes && { A: attributes as Record<string, string> }),
      ...(plain && { Pg: plain.ref }),
      K: context.obj(kids.map((kid) => (plain && 'mcid' in kid ? kid.mcid : this.#kid(kid)))),
    });
    context.assign(ref, dict);
    for (const kid of kids) if (isElement(kid)) this.#writeElement(kid, ref);
  }

  #kid(kid: Kid): PDFRef | PDFObject {
    const { context } = this.#document;
    if (isElement(kid)) return kid.ref;
    return 'mcid' in kid
      ? context.obj({ Type: 'MCR', Pg: kid.page.ref, MCID: kid.mcid })
      : context.obj({ Type: 'OBJR', Obj: kid.annotation, Pg: kid.page.ref });
  }
}
