import type { Language } from '#engine/language/text.ts';

interface StrandedWords {
  readonly title: string;
  readonly lead: string;
  readonly why: string;
  readonly mend: string;
  readonly otherwise: string;
  readonly address: string;
  readonly addressHint: string;
  readonly wrongAddress: string;
  readonly sendByPost: string;
  readonly waitsForPost: string;
  readonly settle: string;
  readonly settleHint: string;
  readonly settled: string;
  readonly tried: string;
}

/** The words for messages that did not arrive, and what an operator does about them. */
export const strandedWords: Readonly<Record<Language, StrandedWords>> = {
  en: {
    title: 'Messages that did not arrive',
    lead: 'They failed after the case had gone on. Reach each person by another way.',
    why: 'Reason',
    mend: 'Reach the person',
    otherwise: 'Reach the person by another way',
    address: 'Postal address',
    addressHint: 'Two to five lines, without the name.',
    wrongAddress: 'Enter a postal address of two to five lines, each of at most 45 characters.',
    sendByPost: 'Send by post',
    waitsForPost: 'The message waits for the next batch of post.',
    settle: 'The person was reached',
    settleHint: 'For example by telephone. The message then needs nothing more.',
    settled: 'It is written down that the person was reached.',
    tried: 'Tried before',
  },
  fr: {
    title: 'Messages non remis',
    lead: 'Ils ont échoué après que le dossier a avancé. Joignez chaque personne par une autre voie.',
    why: 'Raison',
    mend: 'Joindre la personne',
    otherwise: 'Joindre la personne par une autre voie',
    address: 'Adresse postale',
    addressHint: 'De deux à cinq lignes, sans le nom.',
    wrongAddress: 'Indiquez une adresse postale de deux à cinq lignes, de 45 caractères au plus chacune.',
    sendByPost: 'Envoyer par courrier',
    waitsForPost: 'Le message attend le prochain lot de courrier.',
    settle: 'La personne a été jointe',
    settleHint: 'Par exemple par téléphone. Le message ne demande alors plus rien.',
    settled: 'Il est noté que la personne a été jointe.',
    tried: 'Déjà essayé',
  },
  de: {
    title: 'Nicht zugestellte Nachrichten',
    lead: 'Sie sind gescheitert, als der Fall schon weiter war. Erreichen Sie jede Person auf einem anderen Weg.',
    why: 'Grund',
    mend: 'Person erreichen',
    otherwise: 'Person auf einem anderen Weg erreichen',
    address: 'Postanschrift',
    addressHint: 'Zwei bis fünf Zeilen, ohne den Namen.',
    wrongAddress: 'Geben Sie eine Postanschrift von zwei bis fünf Zeilen mit je höchstens 45 Zeichen an.',
    sendByPost: 'Per Post senden',
    waitsForPost: 'Die Nachricht wartet auf den nächsten Stapel Briefpost.',
    settle: 'Die Person wurde erreicht',
    settleHint: 'Zum Beispiel am Telefon. Für die Nachricht ist dann nichts mehr zu tun.',
    settled: 'Es ist vermerkt, dass die Person erreicht wurde.',
    tried: 'Schon versucht',
  },
  lb: {
    title: 'Messagen, déi net ukomm sinn',
    lead: 'Si sinn net ukomm, wéi den Dossier scho weider war. Erreecht all Persoun op engem anere Wee.',
    why: 'Grond',
    mend: 'D’Persoun erreechen',
    otherwise: 'D’Persoun op engem anere Wee erreechen',
    address: 'Postadress',
    addressHint: 'Zwou bis fënnef Zeilen, ouni den Numm.',
    wrongAddress: 'Gitt eng Postadress vun zwou bis fënnef Zeilen un, mat jee héchstens 45 Zeechen.',
    sendByPost: 'Mat der Post schécken',
    waitsForPost: 'De Message waart op den nächste Stapel Bréiwer.',
    settle: 'D’Persoun gouf erreecht',
    settleHint: 'Zum Beispill um Telefon. Fir de Message ass dann näischt méi ze maachen.',
    settled: 'Et ass festgehalen, datt d’Persoun erreecht gouf.',
    tried: 'Scho probéiert',
  },
  nl: {
    title: 'Berichten die niet zijn aangekomen',
    lead: 'Ze mislukten nadat de zaak al verder was. Bereik ieder op een andere manier.',
    why: 'Reden',
    mend: 'De persoon bereiken',
    otherwise: 'De persoon op een andere manier bereiken',
    address: 'Postadres',
    addressHint: 'Twee tot vijf regels, zonder de naam.',
    wrongAddress: 'Vul een postadres van twee tot vijf regels in, elk van hoogstens 45 tekens.',
    sendByPost: 'Per post versturen',
    waitsForPost: 'Het bericht wacht op de volgende partij post.',
    settle: 'De persoon is bereikt',
    settleHint: 'Bijvoorbeeld per telefoon. Het bericht vraagt dan niets meer.',
    settled: 'Vastgelegd is dat de persoon is bereikt.',
    tried: 'Al geprobeerd',
  },
};
