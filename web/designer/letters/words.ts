import type { SampleData } from '#api/ports/sample-letters.ts';
import type { Language } from '#engine/language/text.ts';

interface LettersWords {
  readonly title: string;
  readonly lead: string;
  readonly link: string;
  readonly none: string;
  readonly language: string;
  readonly data: string;
  readonly sorts: Readonly<Record<SampleData, string>>;
  readonly show: string;
  readonly pdf: string;
  readonly text: string;
  readonly obstacle: string;
}

/** The words around the letters of a version that somebody looks at before anybody gets one. */
export const lettersWords: Readonly<Record<Language, LettersWords>> = {
  en: {
    title: 'Letters',
    lead: 'Every letter of this version as its scenarios fill it. Nothing is issued or sent.',
    link: 'Look at the letters',
    none: 'This procedure writes no letters.',
    language: 'Language',
    data: 'What is in them',
    sorts: {
      sample: 'what the scenarios enter',
      longest: 'the longest texts that fit',
      hostile: 'what an attacker would enter',
    },
    show: 'Show',
    pdf: 'Open as PDF',
    text: 'Read the text',
    obstacle: 'This letter cannot be written:',
  },
  fr: {
    title: 'Lettres',
    lead: 'Chaque lettre de cette version, remplie par ses scénarios. Rien n’est émis ni envoyé.',
    link: 'Voir les lettres',
    none: 'Cette procédure n’écrit aucune lettre.',
    language: 'Langue',
    data: 'Ce qu’elles contiennent',
    sorts: {
      sample: 'ce que saisissent les scénarios',
      longest: 'les textes les plus longs possibles',
      hostile: 'ce que saisirait un attaquant',
    },
    show: 'Afficher',
    pdf: 'Ouvrir en PDF',
    text: 'Lire le texte',
    obstacle: 'Cette lettre ne peut pas être écrite\u00a0:',
  },
  de: {
    title: 'Briefe',
    lead: 'Alle Briefe dieser Fassung, wie ihre Szenarien sie füllen. Nichts wird ausgestellt oder verschickt.',
    link: 'Briefe ansehen',
    none: 'Dieses Verfahren schreibt keine Briefe.',
    language: 'Sprache',
    data: 'Was darin steht',
    sorts: {
      sample: 'was die Szenarien eingeben',
      longest: 'die längsten Texte, die hineinpassen',
      hostile: 'was ein Angreifer eingäbe',
    },
    show: 'Anzeigen',
    pdf: 'Als PDF öffnen',
    text: 'Text lesen',
    obstacle: 'Dieser Brief kann nicht geschrieben werden:',
  },
  lb: {
    title: 'Bréiwer',
    lead: 'All Bréiwer vun dëser Versioun, wéi hir Szenarien se fëllen. Näischt gëtt ausgestallt oder verschéckt.',
    link: 'D’Bréiwer kucken',
    none: 'Dës Prozedur schreift keng Bréiwer.',
    language: 'Sprooch',
    data: 'Wat dra steet',
    sorts: {
      sample: 'wat d’Szenarien aginn',
      longest: 'déi längst Texter, déi drapassen',
      hostile: 'wat en Ugräifer géif aginn',
    },
    show: 'Weisen',
    pdf: 'Als PDF opmaachen',
    text: 'Den Text liesen',
    obstacle: 'Dëse Bréif kann net geschriwwe ginn:',
  },
  nl: {
    title: 'Brieven',
    lead: 'Elke brief van deze versie, zoals de scenario’s hem vullen. Er wordt niets uitgegeven of verzonden.',
    link: 'De brieven bekijken',
    none: 'Deze procedure schrijft geen brieven.',
    language: 'Taal',
    data: 'Wat erin staat',
    sorts: {
      sample: 'wat de scenario’s invullen',
      longest: 'de langste teksten die passen',
      hostile: 'wat een aanvaller zou invullen',
    },
    show: 'Tonen',
    pdf: 'Openen als PDF',
    text: 'De tekst lezen',
    obstacle: 'Deze brief kan niet worden geschreven:',
  },
};
