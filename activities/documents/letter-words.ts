import type { Language } from '#engine/language/text.ts';

interface LetterWords {
  reference(reference: string): string;
  readonly remediesTitle: string;
  remedy(body: string, lastDay: string, form: string, law: string): string;
  readonly signedFor: string;
  verification(code: string): string;
  law(cited: string): string;
  readonly article: string;
  readonly annex: string;
  /** What Dossier keeps of every case, and rules may have looked at. */
  readonly facts: Readonly<Record<string, string>>;
  /** That another language's wording counts. */
  authentic(language: Language): string;
}

/** What Dossier itself says in a letter; everything else is the definition's. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  fr: {
    reference: (reference) => `Référence\u00a0: ${reference}`,
    remediesTitle: 'Voies de recours',
    remedy: (body, lastDay, form, law) =>
      `Contre cette décision, un recours est possible devant\u00a0: ${body}, ${form}, au plus tard le ${lastDay} si vous la recevez aujourd’hui. Base\u00a0: ${law}.`,
    signedFor: 'Pour l’administration',
    verification: (code) => `Numéro de contrôle de ce document\u00a0: ${code}`,
    law: (cited) => `Base légale\u00a0: ${cited}.`,
    article: 'art.',
    annex: 'annexe',
    facts: { 'case.filedOn': 'Date de la demande', 'case.filedAt': 'Date de la demande', today: 'Aujourd’hui' },
    authentic: (language) =>
      `Seule la version ${{ fr: 'française', de: 'allemande', en: 'anglaise', lb: 'luxembourgeoise' }[language]} de cette lettre fait foi.`,
  },
  de: {
    reference: (reference) => `Aktenzeichen: ${reference}`,
    remediesTitle: 'Rechtsmittel',
    remedy: (body, lastDay, form, law) =>
      `Gegen diese Entscheidung kann Klage erhoben werden bei: ${body}, ${form}, spätestens am ${lastDay}, wenn Sie sie heute erhalten. Grundlage: ${law}.`,
    signedFor: 'Für die Verwaltung',
    verification: (code) => `Prüfnummer dieses Dokuments: ${code}`,
    law: (cited) => `Rechtsgrundlage: ${cited}.`,
    article: 'Art.',
    annex: 'Anhang',
    facts: { 'case.filedOn': 'Tag des Antrags', 'case.filedAt': 'Tag des Antrags', today: 'Heute' },
    authentic: (language) =>
      `Maßgeblich ist allein die ${{ fr: 'französische', de: 'deutsche', en: 'englische', lb: 'luxemburgische' }[language]} Fassung dieses Schreibens.`,
  },
  en: {
    reference: (reference) => `Reference: ${reference}`,
    remediesTitle: 'What you can do against this decision',
    remedy: (body, lastDay, form, law) =>
      `You can appeal against this decision to: ${body}, ${form}, by ${lastDay} if you receive it today. Basis: ${law}.`,
    signedFor: 'For the administration',
    verification: (code) => `Control number of this document: ${code}`,
    law: (cited) => `Legal basis: ${cited}.`,
    article: 'art.',
    annex: 'annex',
    facts: { 'case.filedOn': 'Day of the application', 'case.filedAt': 'Day of the application', today: 'Today' },
    authentic: (language) =>
      `Only the ${{ fr: 'French', de: 'German', en: 'English', lb: 'Luxembourgish' }[language]} version of this letter is authentic.`,
  },
  lb: {
    reference: (reference) => `Referenz: ${reference}`,
    remediesTitle: 'Wat Dir géint dës Decisioun maache kënnt',
    remedy: (body, lastDay, form, law) =>
      `Géint dës Decisioun kann ee Recours aleeë bei: ${body}, ${form}, spéitstens den ${lastDay}, wann Dir se haut kritt. Base: ${law}.`,
    signedFor: 'Fir d’Verwaltung',
    verification: (code) => `Kontrollnummer vun dësem Dokument: ${code}`,
    law: (cited) => `Rechtsgrondlag: ${cited}.`,
    article: 'Art.',
    annex: 'Annexe',
    facts: { 'case.filedOn': 'Dag vun der Ufro', 'case.filedAt': 'Dag vun der Ufro', today: 'Haut' },
    authentic: (language) =>
      `Nëmmen déi ${{ fr: 'franséisch', de: 'däitsch', en: 'englesch', lb: 'lëtzebuergesch' }[language]} Versioun vun dësem Bréif zielt.`,
  },
};
