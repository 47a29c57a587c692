import type { Language } from '../../language/text.ts';
import { den } from '../../time/words/den.ts';

interface LetterWords {
  readonly reference: string;
  /** At the top of each further page. */
  running(reference: string): string;
  readonly date: string;
  /** Of a letter that is only looked at. */
  readonly preview: string;
  readonly contact: string;
  readonly legalBasis: string;
  readonly operativeTitle: string;
  readonly enclosuresTitle: string;
  readonly remediesTitle: string;
  /** The period is counted from the day on which the decision is received. */
  remedy(body: string, period: string, lastDay: string, form: string, law: string): string;
  readonly signedFor: string;
  verification(code: string): string;
  /** Where anybody can look. */
  verify(address: string): string;
  /** What the code to scan shows, for who cannot see it. */
  scan(code: string): string;
  law(cited: string): string;
  /** In the stead of a title that was cited just above. */
  readonly sameLaw: string;
  /** What Dossier keeps of every case, and rules may have looked at. */
  readonly facts: Readonly<Record<string, string>>;
  /** That another language's wording counts. */
  authentic(language: Language): string;
}

/** What Dossier itself says in a letter; everything else is the definition's. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  fr: {
    reference: 'Référence',
    running: (reference) => `Référence\u00a0: ${reference}`,
    date: 'Date',
    preview: 'Aperçu\u00a0: cette lettre n’a pas été émise.',
    contact: 'Contact',
    legalBasis: 'Vu\u00a0:',
    operativeTitle: 'Dispositif',
    enclosuresTitle: 'Pièces jointes',
    remediesTitle: 'Voies de recours',
    remedy: (body, period, lastDay, form, law) =>
      `Contre cette décision, un recours est possible devant\u00a0: ${body}, ${form}, dans un délai de ${period} à compter de sa réception, donc au plus tard le ${lastDay} si vous la recevez aujourd’hui. Base légale\u00a0: ${law}.`,
    signedFor: 'Pour l’administration',
    verification: (code) => `Numéro de contrôle de ce document\u00a0: ${code}`,
    verify: (address) => `Vous pouvez vérifier ce document à l’adresse ${address}.`,
    scan: (code) => `Code QR qui ouvre la page de vérification du document ${code}.`,
    law: (cited) => `Base légale\u00a0: ${cited}.`,
    sameLaw: 'même texte',
    facts: { 'case.filedOn': 'Date de la demande', 'case.filedAt': 'Date de la demande', today: 'Aujourd’hui' },
    authentic: (language) =>
      `Seule la version ${{ fr: 'française', de: 'allemande', en: 'anglaise', lb: 'luxembourgeoise', nl: 'néerlandaise' }[language]} de cette lettre fait foi.`,
  },
  de: {
    reference: 'Aktenzeichen',
    running: (reference) => `Aktenzeichen: ${reference}`,
    date: 'Datum',
    preview: 'Vorschau: Dieser Brief ist nicht ausgestellt.',
    contact: 'Kontakt',
    legalBasis: 'Aufgrund von:',
    operativeTitle: 'Entscheidung',
    enclosuresTitle: 'Anlagen',
    remediesTitle: 'Rechtsmittel',
    remedy: (body, period, lastDay, form, law) =>
      `Gegen diese Entscheidung kann ein Rechtsbehelf eingelegt werden bei: ${body}, ${form}. Die Frist beträgt ${period} ab dem Erhalt der Entscheidung; wenn Sie sie heute erhalten, ist der letzte Tag der ${lastDay}. Rechtsgrundlage: ${law}.`,
    signedFor: 'Für die Verwaltung',
    verification: (code) => `Prüfnummer dieses Dokuments: ${code}`,
    verify: (address) => `Sie können dieses Dokument unter ${address} prüfen.`,
    scan: (code) => `QR-Code, der die Prüfseite des Dokuments ${code} öffnet.`,
    law: (cited) => `Rechtsgrundlage: ${cited}.`,
    sameLaw: 'dieselbe Vorschrift',
    facts: { 'case.filedOn': 'Tag des Antrags', 'case.filedAt': 'Tag des Antrags', today: 'Heute' },
    authentic: (language) =>
      `Maßgeblich ist allein die ${{ fr: 'französische', de: 'deutsche', en: 'englische', lb: 'luxemburgische', nl: 'niederländische' }[language]} Fassung dieses Schreibens.`,
  },
  en: {
    reference: 'Reference',
    running: (reference) => `Reference: ${reference}`,
    date: 'Date',
    preview: 'Preview: this letter has not been issued.',
    contact: 'Contact',
    legalBasis: 'Having regard to:',
    operativeTitle: 'Decision',
    enclosuresTitle: 'Enclosures',
    remediesTitle: 'What you can do against this decision',
    remedy: (body, period, lastDay, form, law) =>
      `You can appeal against this decision to: ${body}, ${form}, within ${period} of receiving it, so by ${lastDay} if you receive it today. Legal basis: ${law}.`,
    signedFor: 'For the administration',
    verification: (code) => `Control number of this document: ${code}`,
    verify: (address) => `You can verify this document at ${address}.`,
    scan: (code) => `QR code that opens the page to verify document ${code}.`,
    law: (cited) => `Legal basis: ${cited}.`,
    sameLaw: 'the same',
    facts: { 'case.filedOn': 'Day of the application', 'case.filedAt': 'Day of the application', today: 'Today' },
    authentic: (language) =>
      `Only the ${{ fr: 'French', de: 'German', en: 'English', lb: 'Luxembourgish', nl: 'Dutch' }[language]} version of this letter is authentic.`,
  },
  lb: {
    reference: 'Referenz',
    running: (reference) => `Referenz: ${reference}`,
    date: 'Datum',
    preview: 'Virschau: dëse Bréif ass net erausginn.',
    contact: 'Kontakt',
    legalBasis: 'Op Basis vun:',
    operativeTitle: 'Decisioun',
    enclosuresTitle: 'Annexen',
    remediesTitle: 'Wat Dir géint dës Decisioun maache kënnt',
    remedy: (body, period, lastDay, form, law) =>
      `Géint dës Decisioun kënnt Dir e Recours aleeë bei: ${body}, ${form}. D’Frist ass ${period} vum Dag un, wou Dir d’Decisioun kritt; wann Dir se haut kritt, ass de leschten Dag ${den(lastDay)}. Rechtsgrondlag: ${law}.`,
    signedFor: 'Fir d’Verwaltung',
    verification: (code) => `Kontrollnummer vun dësem Dokument: ${code}`,
    verify: (address) => `Dir kënnt dëst Dokument op ${address} iwwerpréiwen.`,
    scan: (code) => `QR-Code, deen d’Säit opmécht, op där d’Dokument ${code} iwwerpréift gëtt.`,
    law: (cited) => `Rechtsgrondlag: ${cited}.`,
    sameLaw: 'deeselwechten Text',
    facts: { 'case.filedOn': 'Dag vun der Ufro', 'case.filedAt': 'Dag vun der Ufro', today: 'Haut' },
    authentic: (language) =>
      `Nëmmen déi ${{ fr: 'franséisch', de: 'däitsch', en: 'englesch', lb: 'lëtzebuergesch', nl: 'hollännesch' }[language]} Versioun vun dësem Bréif zielt.`,
  },
  nl: {
    reference: 'Kenmerk',
    running: (reference) => `Kenmerk: ${reference}`,
    date: 'Datum',
    preview: 'Voorbeeld: deze brief is niet afgegeven.',
    contact: 'Contact',
    legalBasis: 'Gelet op:',
    operativeTitle: 'Besluit',
    enclosuresTitle: 'Bijlagen',
    remediesTitle: 'Wat u tegen dit besluit kunt doen',
    remedy: (body, period, lastDay, form, law) =>
      `Tegen dit besluit kunt u opkomen bij: ${body}, ${form}, binnen ${period} na de dag van de bekendmaking, dus uiterlijk op ${lastDay} als u het vandaag ontvangt. Wettelijke grondslag: ${law}.`,
    signedFor: 'Voor het bestuursorgaan',
    verification: (code) => `Controlenummer van dit document: ${code}`,
    verify: (address) => `U kunt dit document controleren op ${address}.`,
    scan: (code) => `QR-code die de pagina opent om document ${code} te controleren.`,
    law: (cited) => `Wettelijke grondslag: ${cited}.`,
    sameLaw: 'dezelfde regeling',
    facts: { 'case.filedOn': 'Dag van de aanvraag', 'case.filedAt': 'Dag van de aanvraag', today: 'Vandaag' },
    authentic: (language) =>
      `Alleen de ${{ fr: 'Franse', de: 'Duitse', en: 'Engelse', lb: 'Luxemburgse', nl: 'Nederlandse' }[language]} versie van deze brief is rechtsgeldig.`,
  },
};
