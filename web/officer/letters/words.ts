import type { Language } from '#engine/language/text.ts';

interface PreviewWords {
  readonly title: string;
  readonly hint: string;
}

/** The words around the letters that an officer may look at before they go out. */
export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  fr: { title: 'Aperçu des lettres', hint: 'Telles qu’elles partiraient maintenant ; rien n’est envoyé.' },
  de: { title: 'Vorschau der Briefe', hint: 'So, wie sie jetzt hinausgingen; nichts wird verschickt.' },
  en: { title: 'Preview of the letters', hint: 'As they would go out now; nothing is sent.' },
  lb: { title: 'Virschau vun de Bréiwer', hint: 'Sou, wéi si elo géifen erausgoen; näischt gëtt verschéckt.' },
  nl: { title: 'Voorbeeld van de brieven', hint: 'Zoals ze nu zouden uitgaan; er wordt niets verzonden.' },
};
