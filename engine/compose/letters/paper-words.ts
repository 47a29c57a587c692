import type { Language } from '../../language/text.ts';

interface PaperWords {
  readonly title: string;
  /** How to fill it in, and where it goes. */
  readonly how: string;
  readonly optional: string;
  /** Of a field that is asked for only when something else is so. */
  readonly ifApplies: string;
  readonly yes: string;
  readonly no: string;
  /** What is written for each entry of a list. */
  each(parts: string): string;
  readonly enclose: string;
  /** What is signed. */
  readonly declare: string;
  readonly signature: string;
}

/** What Dossier itself says on a form that is filled in by hand. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  fr: {
    title: 'demande sur papier',
    how: 'Remplissez ce formulaire en lettres d’imprimerie, signez-le et envoyez-le ou remettez-le à l’adresse ci-dessus, avec les pièces demandées. Cochez les cases qui conviennent.',
    optional: 'facultatif',
    ifApplies: 's’il y a lieu',
    yes: 'oui',
    no: 'non',
    each: (parts) => `Une ligne par personne ou par élément\u00a0: ${parts}.`,
    enclose: 'Pièces à joindre',
    declare: 'Je certifie l’exactitude des renseignements donnés.',
    signature: 'Lieu, date et signature',
  },
  de: {
    title: 'Antrag auf Papier',
    how: 'Füllen Sie dieses Formular in Druckschrift aus, unterschreiben Sie es und senden oder bringen Sie es mit den verlangten Unterlagen an die oben stehende Anschrift. Kreuzen Sie das Zutreffende an.',
    optional: 'freiwillig',
    ifApplies: 'falls zutreffend',
    yes: 'ja',
    no: 'nein',
    each: (parts) => `Eine Zeile je Person oder Eintrag: ${parts}.`,
    enclose: 'Beizufügende Unterlagen',
    declare: 'Ich bestätige, dass meine Angaben richtig sind.',
    signature: 'Ort, Datum und Unterschrift',
  },
  en: {
    title: 'application on paper',
    how: 'Fill in this form in capital letters, sign it, and send or bring it to the address above with the documents that are asked for. Tick the boxes that apply.',
    optional: 'optional',
    ifApplies: 'if it applies',
    yes: 'yes',
    no: 'no',
    each: (parts) => `One line for each person or entry: ${parts}.`,
    enclose: 'Documents to enclose',
    declare: 'I confirm that what I have stated is true.',
    signature: 'Place, date and signature',
  },
  lb: {
    title: 'Ufro op Pabeier',
    how: 'Fëllt dëse Formulaire a Drockschrëft aus, ënnerschreift en a schéckt oder bréngt e mat den Dokumenter, déi gefrot sinn, un d’Adress hei uewen. Kräizt un, wat zoutrëfft.',
    optional: 'fräiwëlleg',
    ifApplies: 'wann et zoutrëfft',
    yes: 'jo',
    no: 'nee',
    each: (parts) => `Eng Zeil fir all Persoun oder Element: ${parts}.`,
    enclose: 'Dokumenter, déi derbäi musse sinn',
    declare: 'Ech bestätegen, datt meng Uginn richteg sinn.',
    signature: 'Plaz, Datum an Ënnerschrëft',
  },
  nl: {
    title: 'aanvraag op papier',
    how: 'Vul dit formulier in blokletters in, onderteken het en stuur of breng het met de gevraagde stukken naar het adres hierboven. Kruis aan wat van toepassing is.',
    optional: 'niet verplicht',
    ifApplies: 'als het van toepassing is',
    yes: 'ja',
    no: 'nee',
    each: (parts) => `Een regel per persoon of onderdeel: ${parts}.`,
    enclose: 'Mee te sturen stukken',
    declare: 'Ik bevestig dat mijn gegevens juist zijn.',
    signature: 'Plaats, datum en handtekening',
  },
};
