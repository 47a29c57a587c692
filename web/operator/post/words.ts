import type { Language } from '#engine/language/text.ts';

interface PostWords {
  readonly title: string;
  readonly lead: string;
  waiting(count: number): string;
  readonly make: string;
  readonly made: string;
  readonly none: string;
  readonly caption: string;
  readonly batch: string;
  readonly envelopes: string;
  readonly pages: string;
  readonly state: string;
  readonly open: string;
  printedBy(when: string, who: string): string;
  readonly pdf: string;
  readonly printed: string;
  readonly printedHint: string;
  readonly confirmed: string;
  readonly contents: string;
  readonly reference: string;
  readonly letters: string;
  pageRange(first: number, last: number): string;
}

/** The words of the pages on which operators print post. */
export const postWords: Readonly<Record<Language, PostWords>> = {
  en: {
    title: 'Post',
    lead: 'Messages to people who are told by post. A batch is one PDF: for each envelope a sheet with the address, then the letters.',
    waiting: (count) => `${count} ${count === 1 ? 'envelope waits' : 'envelopes wait'} to be printed.`,
    make: 'Make a batch',
    made: 'The batch is made. Print it, put it into the post, then say so here.',
    none: 'No batch has been made yet.',
    caption: 'Batches, the newest first',
    batch: 'Batch of',
    envelopes: 'Envelopes',
    pages: 'Pages',
    state: 'State',
    open: 'to be printed',
    printedBy: (when, who) => `printed ${when}, ${who}`,
    pdf: 'PDF for the printer',
    printed: 'Printed and in the post',
    printedHint: 'Say so only when the envelopes have left. It cannot be taken back.',
    confirmed: 'It is written down that the batch is in the post.',
    contents: 'What is in it',
    reference: 'Case',
    letters: 'Letters',
    pageRange: (first, last) => `${first} to ${last}`,
  },
  fr: {
    title: 'Courrier postal',
    lead: 'Les messages aux personnes averties par courrier. Un lot est un seul PDF\u00a0: pour chaque enveloppe une feuille avec l’adresse, puis les lettres.',
    waiting: (count) =>
      count > 1 ? `${count} enveloppes attendent l’impression.` : `${count} enveloppe attend l’impression.`,
    make: 'Constituer un lot',
    made: 'Le lot est constitué. Imprimez-le, remettez-le à la poste, puis confirmez-le ici.',
    none: 'Aucun lot n’a encore été constitué.',
    caption: 'Lots, le plus récent d’abord',
    batch: 'Lot du',
    envelopes: 'Enveloppes',
    pages: 'Pages',
    state: 'État',
    open: 'à imprimer',
    printedBy: (when, who) => `imprimé le ${when}, ${who}`,
    pdf: 'PDF pour l’imprimante',
    printed: 'Imprimé et remis à la poste',
    printedHint: 'Confirmez seulement quand les enveloppes sont parties. Cela ne peut pas être annulé.',
    confirmed: 'Il est noté que le lot est à la poste.',
    contents: 'Contenu',
    reference: 'Dossier',
    letters: 'Lettres',
    pageRange: (first, last) => `${first} à ${last}`,
  },
  de: {
    title: 'Briefpost',
    lead: 'Nachrichten an Personen, die per Post benachrichtigt werden. Ein Stapel ist ein einziges PDF: für jeden Umschlag ein Blatt mit der Anschrift, dann die Schreiben.',
    waiting: (count) => `${count} ${count === 1 ? 'Umschlag wartet' : 'Umschläge warten'} auf den Druck.`,
    make: 'Stapel zusammenstellen',
    made: 'Der Stapel ist zusammengestellt. Drucken Sie ihn, geben Sie ihn zur Post und bestätigen Sie es dann hier.',
    none: 'Noch wurde kein Stapel zusammengestellt.',
    caption: 'Stapel, der neueste zuerst',
    batch: 'Stapel vom',
    envelopes: 'Umschläge',
    pages: 'Seiten',
    state: 'Stand',
    open: 'zu drucken',
    printedBy: (when, who) => `gedruckt ${when}, ${who}`,
    pdf: 'PDF für den Drucker',
    printed: 'Gedruckt und zur Post gegeben',
    printedHint: 'Bestätigen Sie erst, wenn die Umschläge abgegangen sind. Das lässt sich nicht rückgängig machen.',
    confirmed: 'Es ist vermerkt, dass der Stapel zur Post gegeben wurde.',
    contents: 'Inhalt',
    reference: 'Fall',
    letters: 'Schreiben',
    pageRange: (first, last) => `${first} bis ${last}`,
  },
  lb: {
    title: 'Bréiwer',
    lead: 'Messagen u Leit, déi mat der Post Bescheed kréien. E Stapel ass een eenzege PDF: fir all Enveloppe e Blat mat der Adress, duerno d’Bréiwer.',
    waiting: (count) => `${count} ${count === 1 ? 'Enveloppe waart' : 'Enveloppë waarden'} op den Drock.`,
    make: 'E Stapel maachen',
    made: 'De Stapel ass gemaach. Dréckt en, gitt en op d’Post a confirméiert et dann hei.',
    none: 'Nach gouf kee Stapel gemaach.',
    caption: 'Stapelen, deen neisten fir d’éischt',
    batch: 'Stapel vum',
    envelopes: 'Enveloppen',
    pages: 'Säiten',
    state: 'Stand',
    open: 'ze drécken',
    printedBy: (when, who) => `gedréckt ${when}, ${who}`,
    pdf: 'PDF fir de Printer',
    printed: 'Gedréckt an op der Post',
    printedHint: 'Confirméiert eréischt, wann d’Enveloppë fort sinn. Dat kann een net zréckhuelen.',
    confirmed: 'Et ass festgehalen, datt de Stapel op der Post ass.',
    contents: 'Wat dran ass',
    reference: 'Dossier',
    letters: 'Bréiwer',
    pageRange: (first, last) => `${first} bis ${last}`,
  },
  nl: {
    title: 'Post',
    lead: 'Berichten aan mensen die per post worden bericht. Een partij is één pdf: voor elke envelop een blad met het adres, dan de brieven.',
    waiting: (count) => `${count} ${count === 1 ? 'envelop wacht' : 'enveloppen wachten'} op het afdrukken.`,
    make: 'Een partij maken',
    made: 'De partij is gemaakt. Druk haar af, doe haar op de post en bevestig het dan hier.',
    none: 'Er is nog geen partij gemaakt.',
    caption: 'Partijen, de nieuwste bovenaan',
    batch: 'Partij van',
    envelopes: 'Enveloppen',
    pages: 'Pagina’s',
    state: 'Stand',
    open: 'af te drukken',
    printedBy: (when, who) => `afgedrukt ${when}, ${who}`,
    pdf: 'Pdf voor de printer',
    printed: 'Afgedrukt en op de post',
    printedHint: 'Bevestig dit pas als de enveloppen weg zijn. Het kan niet worden teruggenomen.',
    confirmed: 'Vastgelegd is dat de partij op de post is.',
    contents: 'Wat erin zit',
    reference: 'Zaak',
    letters: 'Brieven',
    pageRange: (first, last) => `${first} tot en met ${last}`,
  },
};
