import type { Language } from '#engine/language/text.ts';

interface WayWords {
  readonly label: string;
  readonly hint: string;
  readonly wrong: string;
  readonly send: string;
  readonly done: string;
}

export interface StrandedWords {
  readonly title: string;
  readonly lead: string;
  readonly why: string;
  readonly mend: string;
  readonly otherwise: string;
  /** What is asked for on each way, and what comes of it. */
  readonly ways: Readonly<Record<'email' | 'sms' | 'post', WayWords>>;
  readonly keptForContact: string;
  readonly settle: string;
  readonly settleHint: string;
  readonly settled: string;
  readonly tried: string;
  readonly inPlaceOf: string;
  readonly sentAgainAs: string;
}

/** The words for messages that did not arrive, and what an operator does about them. */
export const strandedWords: Readonly<Record<Language, StrandedWords>> = {
  en: {
    title: 'Messages that did not arrive',
    lead: 'They failed after the case had gone on. Reach each person by another way.',
    why: 'Reason',
    mend: 'Reach the person',
    otherwise: 'Reach the person by another way',
    ways: {
      email: {
        label: 'E-mail address',
        hint: 'Correct it, or give another one of the same person.',
        wrong: 'Enter one e-mail address, for example lea.muller@example.lu.',
        send: 'Send again by e-mail',
        done: 'The message is sent again, as a new message to this address.',
      },
      sms: {
        label: 'Mobile number',
        hint: 'With the code of the country, for example +352 621 123 456.',
        wrong: 'Enter a mobile number with the code of its country, for example +352 621 123 456.',
        send: 'Send as a text message',
        done: 'The message is sent again, as a text message.',
      },
      post: {
        label: 'Postal address',
        hint: 'Two to five lines, without the name.',
        wrong: 'Enter a postal address of two to five lines, each of at most 45 characters.',
        send: 'Send by post',
        done: 'The message waits for the next batch of post.',
      },
    },
    keptForContact: 'It is kept for the next messages to this person.',
    settle: 'The person was reached',
    settleHint: 'For example by telephone. The message then needs nothing more.',
    settled: 'It is written down that the person was reached.',
    tried: 'Tried before',
    inPlaceOf: 'In place of',
    sentAgainAs: 'Sent again as',
  },
  fr: {
    title: 'Messages non remis',
    lead: 'Ils ont échoué après que le dossier a avancé. Joignez chaque personne par une autre voie.',
    why: 'Raison',
    mend: 'Joindre la personne',
    otherwise: 'Joindre la personne par une autre voie',
    ways: {
      email: {
        label: 'Adresse électronique',
        hint: 'Corrigez-la, ou indiquez-en une autre de la même personne.',
        wrong: 'Indiquez une seule adresse électronique, par exemple lea.muller@example.lu.',
        send: 'Renvoyer par courriel',
        done: 'Le message est renvoyé à cette adresse, comme nouveau message.',
      },
      sms: {
        label: 'Numéro de mobile',
        hint: 'Avec l’indicatif du pays, par exemple +352 621 123 456.',
        wrong: 'Indiquez un numéro de mobile avec l’indicatif du pays, par exemple +352 621 123 456.',
        send: 'Envoyer par SMS',
        done: 'Le message est renvoyé par SMS.',
      },
      post: {
        label: 'Adresse postale',
        hint: 'De deux à cinq lignes, sans le nom.',
        wrong: 'Indiquez une adresse postale de deux à cinq lignes, de 45 caractères au plus chacune.',
        send: 'Envoyer par courrier',
        done: 'Le message attend le prochain lot de courrier.',
      },
    },
    keptForContact: 'Elle est retenue pour les prochains messages à cette personne.',
    settle: 'La personne a été jointe',
    settleHint: 'Par exemple par téléphone. Le message ne demande alors plus rien.',
    settled: 'Il est noté que la personne a été jointe.',
    tried: 'Déjà essayé',
    inPlaceOf: 'Remplace',
    sentAgainAs: 'Renvoyé sous',
  },
  de: {
    title: 'Nicht zugestellte Nachrichten',
    lead: 'Sie sind gescheitert, als der Fall schon weiter war. Erreichen Sie jede Person auf einem anderen Weg.',
    why: 'Grund',
    mend: 'Person erreichen',
    otherwise: 'Person auf einem anderen Weg erreichen',
    ways: {
      email: {
        label: 'E-Mail-Adresse',
        hint: 'Berichtigen Sie sie, oder geben Sie eine andere derselben Person an.',
        wrong: 'Geben Sie eine einzige E-Mail-Adresse an, zum Beispiel lea.muller@example.lu.',
        send: 'Erneut per E-Mail senden',
        done: 'Die Nachricht wird als neue Nachricht an diese Adresse gesendet.',
      },
      sms: {
        label: 'Mobilnummer',
        hint: 'Mit der Vorwahl des Landes, zum Beispiel +352 621 123 456.',
        wrong: 'Geben Sie eine Mobilnummer mit der Vorwahl des Landes an, zum Beispiel +352 621 123 456.',
        send: 'Als SMS senden',
        done: 'Die Nachricht wird als SMS gesendet.',
      },
      post: {
        label: 'Postanschrift',
        hint: 'Zwei bis fünf Zeilen, ohne den Namen.',
        wrong: 'Geben Sie eine Postanschrift von zwei bis fünf Zeilen mit je höchstens 45 Zeichen an.',
        send: 'Per Post senden',
        done: 'Die Nachricht wartet auf den nächsten Stapel Briefpost.',
      },
    },
    keptForContact: 'Sie gilt auch für die nächsten Nachrichten an diese Person.',
    settle: 'Die Person wurde erreicht',
    settleHint: 'Zum Beispiel am Telefon. Für die Nachricht ist dann nichts mehr zu tun.',
    settled: 'Es ist vermerkt, dass die Person erreicht wurde.',
    tried: 'Schon versucht',
    inPlaceOf: 'Anstelle von',
    sentAgainAs: 'Erneut gesendet als',
  },
  lb: {
    title: 'Messagen, déi net ukomm sinn',
    lead: 'Si sinn net ukomm, wéi den Dossier scho weider war. Erreecht all Persoun op engem anere Wee.',
    why: 'Grond',
    mend: 'D’Persoun erreechen',
    otherwise: 'D’Persoun op engem anere Wee erreechen',
    ways: {
      email: {
        label: 'E-Mail-Adress',
        hint: 'Verbessert se, oder gitt eng aner vun der selwechter Persoun un.',
        wrong: 'Gitt eng eenzeg E-Mail-Adress un, zum Beispill lea.muller@example.lu.',
        send: 'Nach eng Kéier per E-Mail schécken',
        done: 'De Message gëtt als neie Message un dës Adress geschéckt.',
      },
      sms: {
        label: 'Handysnummer',
        hint: 'Mat der Virwal vum Land, zum Beispill +352 621 123 456.',
        wrong: 'Gitt eng Handysnummer mat der Virwal vum Land un, zum Beispill +352 621 123 456.',
        send: 'Als SMS schécken',
        done: 'De Message gëtt als SMS geschéckt.',
      },
      post: {
        label: 'Postadress',
        hint: 'Zwou bis fënnef Zeilen, ouni den Numm.',
        wrong: 'Gitt eng Postadress vun zwou bis fënnef Zeilen un, mat jee héchstens 45 Zeechen.',
        send: 'Mat der Post schécken',
        done: 'De Message waart op den nächste Stapel Bréiwer.',
      },
    },
    keptForContact: 'Si gëllt och fir déi nächst Messagen un dës Persoun.',
    settle: 'D’Persoun gouf erreecht',
    settleHint: 'Zum Beispill um Telefon. Fir de Message ass dann näischt méi ze maachen.',
    settled: 'Et ass festgehalen, datt d’Persoun erreecht gouf.',
    tried: 'Scho probéiert',
    inPlaceOf: 'Amplaz vun',
    sentAgainAs: 'Nach eng Kéier geschéckt als',
  },
  nl: {
    title: 'Berichten die niet zijn aangekomen',
    lead: 'Ze mislukten nadat de zaak al verder was. Bereik ieder op een andere manier.',
    why: 'Reden',
    mend: 'De persoon bereiken',
    otherwise: 'De persoon op een andere manier bereiken',
    ways: {
      email: {
        label: 'E-mailadres',
        hint: 'Verbeter het, of geef een ander adres van dezelfde persoon op.',
        wrong: 'Vul één e-mailadres in, bijvoorbeeld lea.muller@example.lu.',
        send: 'Opnieuw per e-mail versturen',
        done: 'Het bericht wordt als nieuw bericht naar dit adres gestuurd.',
      },
      sms: {
        label: 'Mobiel nummer',
        hint: 'Met de landcode, bijvoorbeeld +352 621 123 456.',
        wrong: 'Vul een mobiel nummer met landcode in, bijvoorbeeld +352 621 123 456.',
        send: 'Als sms versturen',
        done: 'Het bericht wordt als sms gestuurd.',
      },
      post: {
        label: 'Postadres',
        hint: 'Twee tot vijf regels, zonder de naam.',
        wrong: 'Vul een postadres van twee tot vijf regels in, elk van hoogstens 45 tekens.',
        send: 'Per post versturen',
        done: 'Het bericht wacht op de volgende partij post.',
      },
    },
    keptForContact: 'Het geldt ook voor de volgende berichten aan deze persoon.',
    settle: 'De persoon is bereikt',
    settleHint: 'Bijvoorbeeld per telefoon. Het bericht vraagt dan niets meer.',
    settled: 'Vastgelegd is dat de persoon is bereikt.',
    tried: 'Al geprobeerd',
    inPlaceOf: 'In plaats van',
    sentAgainAs: 'Opnieuw verstuurd als',
  },
};
